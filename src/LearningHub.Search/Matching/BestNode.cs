namespace LearningHub.Search.Matching;

/// <summary>Several ways to say the same: a document scores what the best of them gives.</summary>
internal sealed class BestNode(Node[] ways) : Node
{
    /// <inheritdoc/>
    public override double Most { get; } = ways.Length == 0 ? 0 : ways.Max(way => way.Most);

    /// <inheritdoc/>
    public override void AddTo(DocumentSet set)
    {
        foreach (var way in ways) way.AddTo(set);
    }

    /// <inheritdoc/>
    public override double Score(int document)
    {
        double best = 0;
        foreach (var way in ways) best = Math.Max(best, way.Score(document));
        return best;
    }

    /// <inheritdoc/>
    public override void AddScores(ScoreWindow window)
    {
        if (ways.Length == 1)
        {
            ways[0].AddScores(window);
            return;
        }
        var best = window.Inner;
        var own = best.Inner;
        foreach (var way in ways)
        {
            way.AddScores(own);
            best.Raise(own);
            own.Clear();
        }
        window.Add(best);
        best.Clear();
    }

    /// <inheritdoc/>
    public override void Rewind()
    {
        foreach (var way in ways) way.Rewind();
    }

    /// <inheritdoc/>
    public override Explanation Explain(int document)
    {
        Explanation[] parts = [.. ways.Select(way => way.Explain(document)).Where(part => part.Score > 0)];
        return parts.Length switch
        {
            0 => Explanation.NoMatch("no way of saying it"),
            1 => parts[0],
            _ => new Explanation(parts.Max(part => part.Score), "best of", parts),
        };
    }
}
