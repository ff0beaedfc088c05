using System.Globalization;
using System.Runtime.InteropServices;
using LearningHub.Search.Ranking;

namespace LearningHub.Search.Matching;

/// <summary>Documents in which words stand next to each other, with how often: found when the node is made, since all of them are counted anyway.</summary>
internal sealed unsafe class PhraseNode : ScoredList
{
    private readonly FieldScores field;
    private readonly float weight;
    private readonly string label;
    private readonly List<int> documents = [];
    private readonly List<float> frequencies = [];
    private readonly List<float> scores = [];
    private int at;
    private int next;

    /// <summary>Finds a phrase.</summary>
    /// <param name="terms">Opened at the words; none where they are known to stand together nowhere.</param>
    /// <param name="matcher">Says how often the words stand together in the document at which all cursors are.</param>
    /// <param name="field">What the scores of its field need.</param>
    /// <param name="weight">Boost times the sum of the words' inverse document frequencies.</param>
    /// <param name="label">For explanations.</param>
    public PhraseNode(IReadOnlyList<PostingCursor> terms, Func<float> matcher, FieldScores field, float weight, string label)
    {
        this.field = field;
        this.weight = weight;
        this.label = label;
        Find(terms, matcher);
        Most = scores.Count == 0 ? 0 : scores.Max();
    }

    /// <inheritdoc/>
    public override double Most { get; }

    /// <inheritdoc/>
    public override void AddTo(DocumentSet set)
    {
        foreach (var document in documents) set.Add(document);
    }

    /// <inheritdoc/>
    public override double Score(int document)
    {
        at = FirstNotBefore(at, document);
        return at < documents.Count && documents[at] == document ? scores[at] : 0;
    }

    /// <inheritdoc/>
    public override double MostIn(int start, int end)
    {
        next = FirstNotBefore(next, start);
        float bound = 0;
        for (var i = next; i < documents.Count && documents[i] < end; i++) bound = Math.Max(bound, scores[i]);
        return bound;
    }

    /// <inheritdoc/>
    public override void AddScores(ScoreWindow window)
    {
        for (next = FirstNotBefore(next, window.Start); next < documents.Count && documents[next] < window.End; next++) window.Add(documents[next], scores[next]);
    }

    /// <inheritdoc/>
    public override void Rewind() => at = next = 0;

    /// <inheritdoc/>
    public override Explanation Explain(int document)
    {
        var score = Score(document);
        return score == 0 ? Explanation.NoMatch(label) : new Explanation(score, string.Create(CultureInfo.InvariantCulture, $"{label}: weight {weight:0.####}, phrase frequency {frequencies[at]:0.###}"), []);
    }

    private int FirstNotBefore(int from, int document) => SortedPlaces.FirstNotBefore(CollectionsMarshal.AsSpan(documents), from, document);

    // The rarest word leads, and the others follow to its documents.
    private void Find(IReadOnlyList<PostingCursor> terms, Func<float> matcher)
    {
        PostingCursor[] order = [.. terms.OrderBy(term => term.Info.DocumentFrequency)];
        var document = order.Length == 0 ? PostingCursor.End : order[0].Advance(0);
        while (document != PostingCursor.End)
        {
            var next = document;
            for (var i = 1; i < order.Length && next == document; i++) next = order[i].Advance(document);
            if (next == document)
            {
                var frequency = matcher();
                if (frequency > 0)
                {
                    documents.Add(document);
                    frequencies.Add(frequency);
                    scores.Add(Saturation.Score(weight, frequency, field.Factors[field.Norms[document]]));
                }
                next++;
            }
            document = next == PostingCursor.End ? next : order[0].Advance(next);
        }
    }
}
