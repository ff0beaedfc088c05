namespace LearningHub.Search.Matching;

/// <summary>Parts that must, may or must not match; the scores of those that match are added up.</summary>
internal sealed class BooleanNode : Node
{
    private readonly Node[] required;
    private readonly Node[] optional;
    private readonly Node[] excluded;
    private readonly DocumentSet? matching;

    /// <summary>A node of parts.</summary>
    /// <param name="required">All must match.</param>
    /// <param name="optional">At least one must match where nothing is required.</param>
    /// <param name="excluded">None may match.</param>
    /// <param name="newSet">Makes an empty set.</param>
    public BooleanNode(Node[] required, Node[] optional, Node[] excluded, Func<DocumentSet> newSet)
    {
        this.required = required;
        this.optional = optional;
        this.excluded = excluded;
        Most = required.Concat(optional).Sum(node => node.Most);
        if (!IsPlainChoice) matching = Match(newSet);
    }

    /// <inheritdoc/>
    public override double Most { get; }

    /// <summary>Whether any of the parts is enough.</summary>
    public bool IsPlainChoice => required.Length == 0 && excluded.Length == 0;

    /// <summary>Parts that may match.</summary>
    public IReadOnlyList<Node> Optional => optional;

    /// <inheritdoc/>
    public override void AddTo(DocumentSet set)
    {
        if (matching is not null)
        {
            set.UnionWith(matching.Words);
            return;
        }
        foreach (var node in optional) node.AddTo(set);
    }

    /// <inheritdoc/>
    public override double Score(int document)
    {
        if (matching is not null && !matching.Contains(document)) return 0;
        double score = 0;
        foreach (var node in required) score += node.Score(document);
        foreach (var node in optional) score += node.Score(document);
        return score;
    }

    /// <inheritdoc/>
    public override void AddScores(ScoreWindow window)
    {
        var sum = matching is null ? window : window.Inner;
        foreach (var node in required) node.AddScores(sum);
        foreach (var node in optional) node.AddScores(sum);
        if (matching is null) return;
        window.Add(sum, matching);
        sum.Clear();
    }

    /// <inheritdoc/>
    public override void Rewind()
    {
        foreach (var node in required) node.Rewind();
        foreach (var node in optional) node.Rewind();
    }

    /// <inheritdoc/>
    public override Explanation Explain(int document)
    {
        if (matching is not null && !matching.Contains(document)) return Explanation.NoMatch("something required is missing, or something excluded is there");
        Explanation[] parts = [.. required.Concat(optional).Select(node => node.Explain(document)).Where(part => part.Score > 0)];
        return parts.Length == 1 ? parts[0] : new Explanation(parts.Sum(part => part.Score), "sum of", parts);
    }

    private DocumentSet Match(Func<DocumentSet> newSet)
    {
        var set = newSet();
        if (required.Length == 0)
        {
            foreach (var node in optional) node.AddTo(set);
        }
        for (var i = 0; i < required.Length; i++)
        {
            var target = i == 0 ? set : newSet();
            required[i].AddTo(target);
            if (i > 0) set.IntersectWith(target.Words);
        }
        if (excluded.Length > 0)
        {
            var without = newSet();
            foreach (var node in excluded) node.AddTo(without);
            set.ExceptWith(without.Words);
        }
        Rewind();
        return set;
    }
}
