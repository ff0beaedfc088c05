using System.Globalization;
using LearningHub.Search.Ranking;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Matching;

/// <summary>One term in one field, or two words that stand together so often that they have postings of their own.</summary>
/// <param name="cursor">Opened at the term.</param>
/// <param name="field">What the scores of its field need.</param>
/// <param name="weight">Boost times inverse document frequency.</param>
/// <param name="label">For explanations, for example <c>body:audit</c>.</param>
internal sealed unsafe class TermNode(PostingCursor cursor, FieldScores field, float weight, string label) : ScoredList
{
    private readonly double most = MostOf(cursor, weight);
    private int block;

    /// <inheritdoc/>
    public override double Most => most;

    /// <inheritdoc/>
    public override void AddTo(DocumentSet set) => cursor.AddTo(set);

    /// <inheritdoc/>
    public override double Score(int document) => cursor.Advance(document) == document ? Score(cursor.Frequency(), document) : 0;

    /// <inheritdoc/>
    public override void Rewind()
    {
        cursor.Rewind();
        block = 0;
    }

    /// <inheritdoc/>
    public override Explanation Explain(int document)
    {
        if (cursor.Advance(document) != document) return Explanation.NoMatch(label);
        var frequency = cursor.Frequency();
        var length = LengthNorm.Decode(field.Norms[document]);
        return new Explanation(Score(frequency, document), string.Create(
            CultureInfo.InvariantCulture,
            $"{label}: weight {weight:0.####} (in {cursor.Info.DocumentFrequency} of {field.Documents} documents), {frequency} times in about {length} words (average {field.AverageLength:0.#})"), []);
    }

    /// <inheritdoc/>
    public override double MostIn(int start, int end)
    {
        block = cursor.FindBlock(block, start);
        float bound = 0;
        for (var number = block; number < cursor.BlockCount; number++)
        {
            ref readonly var entry = ref cursor.Entry(number);
            bound = Math.Max(bound, entry.MostSaturation);
            if (entry.LastDocument >= end - 1) break;
        }
        return Saturation.Score(weight, bound, 1);
    }

    /// <inheritdoc/>
    public override void AddScores(ScoreWindow window)
    {
        var (start, end, scores, set) = (window.Start, window.End, window.Scores, window.Set);
        var factors = field.Factors;
        var norms = field.Norms;
        block = cursor.FindBlock(block, start);
        for (var number = block; number < cursor.BlockCount; number++)
        {
            cursor.Load(number);
            var ids = cursor.Ids;
            var extra = cursor.ExtraFrequencies();
            for (var i = 0; i < ids.Length; i++)
            {
                var document = ids[i];
                if (document < start) continue;
                if (document >= end) return;
                var at = document - start;
                scores[at] += Saturation.Score(weight, extra[i] + 1, factors[norms[document]]);
                set[at >> 6] |= 1UL << at;
            }
        }
    }

    private float Score(int frequency, int document) => Saturation.Score(weight, frequency, field.Factors[field.Norms[document]]);

    private static double MostOf(PostingCursor cursor, float weight)
    {
        float most = 0;
        for (var block = 0; block < cursor.BlockCount; block++) most = Math.Max(most, cursor.Entry(block).MostSaturation);
        return Saturation.Score(weight, most, 1);
    }
}
