namespace LearningHub.Search.Matching;

/// <summary>Documents that all score the same: those of a prefix, a wildcard, a range.</summary>
internal sealed class SetNode(DocumentSet set, float score, string label) : Node
{
    /// <summary>The documents.</summary>
    public DocumentSet Set => set;

    /// <inheritdoc/>
    public override double Most => score;

    /// <inheritdoc/>
    public override void AddTo(DocumentSet target) => target.UnionWith(set.Words);

    /// <inheritdoc/>
    public override double Score(int document) => set.Contains(document) ? score : 0;

    /// <inheritdoc/>
    public override void AddScores(ScoreWindow window)
    {
        for (var document = set.Next(window.Start); document >= 0 && document < window.End; document = set.Next(document + 1)) window.Add(document, score);
    }

    /// <inheritdoc/>
    public override void Rewind()
    {
        // A set has no place.
    }

    /// <inheritdoc/>
    public override Explanation Explain(int document) =>
        set.Contains(document) ? new Explanation(score, $"{label}: the same for all that match", []) : Explanation.NoMatch(label);
}
