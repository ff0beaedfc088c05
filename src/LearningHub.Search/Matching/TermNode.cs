using System.Globalization;
using LearningHub.Search.Ranking;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Matching;

/// <summary>One term in one field.</summary>
/// <param name="cursor">Opened at the term.</param>
/// <param name="scores">What the scores of its field need.</param>
/// <param name="weight">Boost times inverse document frequency.</param>
/// <param name="label">For explanations, for example <c>body:audit</c>.</param>
internal sealed unsafe class TermNode(PostingCursor cursor, FieldScores scores, float weight, string label) : Node
{
    private readonly double most = MostOf(cursor, weight);

    /// <summary>The postings.</summary>
    public PostingCursor Cursor => cursor;

    /// <summary>Boost times inverse document frequency.</summary>
    public float Weight => weight;

    /// <summary>What the scores of its field need.</summary>
    public FieldScores Field => scores;

    /// <inheritdoc/>
    public override double Most => most;

    /// <inheritdoc/>
    public override void AddTo(DocumentSet set) => cursor.AddTo(set);

    /// <inheritdoc/>
    public override double Score(int document) => cursor.Advance(document) == document ? Score(cursor.Frequency(), document) : 0;

    /// <inheritdoc/>
    public override void Rewind() => cursor.Rewind();

    /// <inheritdoc/>
    public override Explanation Explain(int document)
    {
        if (cursor.Advance(document) != document) return Explanation.NoMatch(label);
        var frequency = cursor.Frequency();
        var length = LengthNorm.Decode(scores.Norms[document]);
        return new Explanation(Score(frequency, document), string.Create(
            CultureInfo.InvariantCulture,
            $"{label}: weight {weight:0.####} (in {cursor.Info.DocumentFrequency} of {scores.Documents} documents), {frequency} times in about {length} words (average {scores.AverageLength:0.#})"), []);
    }

    /// <summary>No document of a block scores more.</summary>
    public float MostInBlock(int block) => Saturation.Score(weight, cursor.Entry(block).MostSaturation, 1);

    private float Score(int frequency, int document) => Saturation.Score(weight, frequency, scores.Factors[scores.Norms[document]]);

    private static double MostOf(PostingCursor cursor, float weight)
    {
        float most = 0;
        for (var block = 0; block < cursor.BlockCount; block++) most = Math.Max(most, cursor.Entry(block).MostSaturation);
        return Saturation.Score(weight, most, 1);
    }
}
