namespace LearningHub.Search.Matching;

/// <summary>
/// Parts any of which is enough. What they give is added up and then lessened by what is missing, so that a document with all that was asked
/// for comes before one that has a single word of it often.
/// </summary>
/// <param name="parts">What is asked for.</param>
/// <param name="extras">What only adds to the score.</param>
internal sealed class CoverageNode(Node[] parts, Node[] extras) : Node
{
    // What is left of a score when next to nothing of the query is there; found by trial on judged queries.
    private const double Least = 0.6;

    private readonly double[] shares = Shares(parts);

    /// <inheritdoc/>
    public override double Most { get; } = parts.Sum(part => part.Most) + extras.Sum(extra => extra.Most);

    /// <inheritdoc/>
    public override void AddTo(DocumentSet set)
    {
        foreach (var part in parts) part.AddTo(set);
    }

    /// <inheritdoc/>
    public override double Score(int document)
    {
        double score = 0, covered = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var given = parts[i].Score(document);
            score += given;
            if (given > 0) covered += shares[i];
        }
        if (score == 0) return 0;
        foreach (var extra in extras) score += extra.Score(document);
        return score * (Least + ((1 - Least) * covered));
    }

    /// <inheritdoc/>
    public override void Rewind()
    {
        foreach (var part in parts) part.Rewind();
        foreach (var extra in extras) extra.Rewind();
    }

    /// <inheritdoc/>
    public override Explanation Explain(int document)
    {
        Explanation[] given = [.. parts.Select(part => part.Explain(document))];
        var covered = given.Select((part, i) => part.Score > 0 ? shares[i] : 0).Sum();
        if (covered == 0) return Explanation.NoMatch("nothing that was asked for");
        Explanation[] all = [.. given.Concat(extras.Select(extra => extra.Explain(document))).Where(part => part.Score > 0)];
        return new Explanation(all.Sum(part => part.Score) * (Least + ((1 - Least) * covered)), $"sum of, lessened because {covered:P0} of the query is there", all);
    }

    // A part counts by what it can give: a rare word that is missing is missed more.
    private static double[] Shares(Node[] parts)
    {
        var sum = parts.Sum(part => part.Most);
        return [.. parts.Select(part => sum == 0 ? 1.0 / parts.Length : part.Most / sum)];
    }
}
