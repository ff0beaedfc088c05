using System.Numerics;

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

    // The same for a group of documents.
    private const double LeastOfGroup = 0.4;
    private const int MostTold = 64;

    private readonly double[] shares = Shares(parts);

    /// <inheritdoc/>
    public override double Most { get; } = parts.Sum(part => part.Most) + extras.Sum(extra => extra.Most);

    /// <summary>The parts that the document has whose score was asked for last, a bit each; those after the 64th are not told.</summary>
    public ulong Covered { get; private set; }

    /// <summary>What is left of the score of a group whose documents have some parts between them, from 0 to 1.</summary>
    public float OfGroup(ulong covered)
    {
        double share = 0;
        for (var i = 0; i < Math.Min(shares.Length, MostTold); i++) share += (covered >> i & 1) != 0 ? shares[i] : 0;
        return (float)(LeastOfGroup + ((1 - LeastOfGroup) * Math.Min(share, 1)));
    }

    /// <inheritdoc/>
    public override void AddTo(DocumentSet set)
    {
        foreach (var part in parts) part.AddTo(set);
    }

    /// <inheritdoc/>
    public override double Score(int document)
    {
        double score = 0, covered = 0;
        Covered = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var given = parts[i].Score(document);
            score += given;
            if (given == 0) continue;
            covered += shares[i];
            if (i < MostTold) Covered |= 1UL << i;
        }
        if (score == 0) return 0;
        foreach (var extra in extras) score += extra.Score(document);
        return score * (Least + ((1 - Least) * covered));
    }

    /// <inheritdoc/>
    public override void AddScores(ScoreWindow window)
    {
        var own = window.Inner;
        for (var i = 0; i < parts.Length; i++) AddPart(i, own);
        AddExtras(own);
        for (var word = 0; word < own.Set.Length; word++)
        {
            for (var bits = own.Set[word]; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                own.Scores[at] *= Least + ((1 - Least) * own.Shares[at]);
                own.Shares[at] = 0;
                window.Covered[at] = own.Covered[at];
            }
        }
        window.Add(own);
        own.Clear();
    }

    private void AddPart(int part, ScoreWindow own)
    {
        var given = own.Inner;
        parts[part].AddScores(given);
        for (var word = 0; word < given.Set.Length; word++)
        {
            for (var bits = given.Set[word]; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                // What was boosted by nothing gives nothing.
                if (given.Scores[at] == 0) continue;
                own.Shares[at] += shares[part];
                if (part < MostTold) own.Covered[at] |= 1UL << part;
            }
        }
        own.Add(given);
        given.Clear();
    }

    // Only for documents that have a part of the query.
    private void AddExtras(ScoreWindow own)
    {
        var given = own.Inner;
        foreach (var extra in extras)
        {
            extra.AddScores(given);
            for (var word = 0; word < given.Set.Length; word++)
            {
                for (var bits = given.Set[word] & own.Set[word]; bits != 0; bits &= bits - 1)
                {
                    var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                    own.Scores[at] += given.Scores[at];
                }
            }
            given.Clear();
        }
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
