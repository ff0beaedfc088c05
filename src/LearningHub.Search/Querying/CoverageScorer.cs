using Lucene.Net.Search;

namespace LearningHub.Search.Querying;

/// <summary>Scores a <see cref="CoverageQuery"/> document by document.</summary>
/// <param name="weight">The weight of the query.</param>
/// <param name="parts">What is asked for.</param>
/// <param name="extras">What only adds to the score.</param>
/// <param name="shares">The share of each part.</param>
internal sealed class CoverageScorer(CoverageWeight weight, PartScorer[] parts, PartScorer[] extras, IReadOnlyList<double> shares) : Scorer(weight), ICoverage
{
    private int document = -1;

    public ulong Covered { get; private set; }

    public override int DocID => document;
    public override int Freq => 1;
    public override int NextDoc() => Advance(document + 1);

    public override int Advance(int target)
    {
        document = NO_MORE_DOCS;
        foreach (var part in parts) document = Math.Min(document, part.Document < target ? part.Advance(target) : part.Document);
        return document;
    }

    public override float GetScore()
    {
        double score = 0, covered = 0;
        Covered = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var given = parts[i].Document == document ? parts[i].Score() : 0;
            // What was boosted by nothing gives nothing.
            if (given == 0) continue;
            score += given;
            covered += shares[i];
            Covered |= CoverageQuery.BitOf(i);
        }
        if (score == 0) return 0;
        foreach (var extra in extras)
        {
            if ((extra.Document < document ? extra.Advance(document) : extra.Document) == document) score += extra.Score();
        }
        return (float)(score * CoverageQuery.DocumentFactor(covered));
    }

    public override long GetCost() => parts.Length;
}
