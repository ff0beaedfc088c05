using LearningHub.Search.Matching;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Ranking;

/// <summary>Finds the best groups for a node.</summary>
/// <param name="reader">The index.</param>
/// <param name="scratch">Sets and cursors.</param>
internal sealed unsafe class QueryRanker(IndexReader reader, SearchScratch scratch)
{
    /// <summary>What the score of every pinned group is raised by: above all others.</summary>
    public const float PinLift = 1_000_000;

    /// <summary>Documents whose scores are multiplied.</summary>
    public DocumentSet? Lifted { get; init; }

    /// <summary>By how much.</summary>
    public float LiftFactor { get; init; } = 1;

    /// <summary>Documents that come first.</summary>
    public DocumentSet? Pinned { get; init; }

    private float MostLift => reader.MostWeight * (Lifted is null ? 1 : Math.Max(1, LiftFactor));

    /// <summary>Ranks by score.</summary>
    /// <param name="node">What is asked for.</param>
    /// <param name="matching">Documents that match and pass all filters.</param>
    /// <param name="isFiltered">Whether others match as well, but do not pass.</param>
    /// <param name="count">How many groups.</param>
    public RankedGroup[] ByScore(Node node, DocumentSet matching, bool isFiltered, int count)
    {
        var collector = new GroupCollector(count);
        node.Rewind();
        var terms = new List<TermNode>();
        if (Pinned is null && count > 0 && reader.Manifest.Groups == reader.Documents && IsAnyOf(node, terms))
        {
            new TermRanker([.. terms], isFiltered ? matching : null, Lift, MostLift, scratch, collector).Run(reader.DocumentGroups);
            return collector.Finish();
        }
        var groups = reader.DocumentGroups;
        var most = Pinned is null ? node.Most * MostLift * (1 + GroupCollector.SecondShare) : double.PositiveInfinity;
        for (var document = matching.Next(0); document >= 0; document = NextOf(matching, document))
        {
            if (collector.Threshold >= most) break;
            collector.Add(groups[document], document, Lift(document, (float)node.Score(document)));
        }
        return collector.Finish();
    }

    /// <summary>Ranks by date.</summary>
    public RankedGroup[] ByDate(DocumentSet matching, bool newestFirst, int count)
    {
        var groups = reader.DocumentGroups;
        var dates = reader.Dates;
        var collector = new GroupCollector(count);
        for (var document = matching.Next(0); document >= 0; document = NextOf(matching, document))
        {
            var day = dates[document];
            var order = day < 0 ? 1f : newestFirst ? day + 2f : DateOnly.MaxValue.DayNumber - day + 2f;
            collector.Add(groups[document], document, order);
        }
        return collector.Finish();
    }

    /// <summary>The score of a document after lifting.</summary>
    public float Lift(int document, float score)
    {
        score *= reader.Weights[document];
        if (Lifted is not null && Lifted.Contains(document)) score *= LiftFactor;
        return Pinned is not null && Pinned.Contains(document) ? score + PinLift : score;
    }

    private int NextOf(DocumentSet set, int document) => document + 1 < reader.Documents ? set.Next(document + 1) : -1;

    // Terms of which any is enough, and nothing else: these need not all be scored.
    private static bool IsAnyOf(Node node, List<TermNode> terms)
    {
        switch (node)
        {
            case TermNode term:
                terms.Add(term);
                return true;
            case BooleanNode { IsPlainChoice: true } choice:
                return choice.Optional.All(part => IsAnyOf(part, terms));
            default:
                return false;
        }
    }
}
