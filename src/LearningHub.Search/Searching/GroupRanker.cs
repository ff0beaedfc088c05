using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Scoring;
using Lucene.Net.Util;

namespace LearningHub.Search.Searching;

/// <summary>Ranks the groups of documents that matched.</summary>
internal sealed class GroupRanker(DocumentColumns columns, MatchedDocuments matched)
{
    public CoverageQuery? Coverage { get; init; }
    public FixedBitSet? Boosted { get; init; }
    public float Boost { get; init; } = 1;
    public FixedBitSet? Pinned { get; init; }

    public RankedGroup[] ByScore(FixedBitSet documents, int count)
    {
        if (Pinned is null) return Rank(documents, count);
        var (first, rest) = (documents.Clone(), documents.Clone());
        first.And(Pinned);
        rest.AndNot(Pinned);
        var pinned = Rank(first, count);
        return [.. pinned, .. Rank(rest, count - pinned.Length)];
    }

    public RankedGroup[] ByDate(FixedBitSet documents, bool newestFirst, int count)
    {
        var collector = new GroupCollector(count, secondShare: 0);
        foreach (var document in documents.Each())
        {
            var day = columns.Dates[document];
            var order = day == DocumentColumns.NoDate ? 1f : newestFirst ? day + 2f : DateOnly.MaxValue.DayNumber - day + 2f;
            collector.Add(columns.GroupOf[document], document, order);
        }
        return collector.Finish();
    }

    public float Score(int document)
    {
        var score = matched.Score(document) * columns.Boosts[document];
        return IsBoosted(document) ? score * Boost : score;
    }

    public bool IsBoosted(int document) => Boosted is not null && Boosted.Get(document);
    public float GroupFactor(ulong covered) => Coverage?.GroupFactor(covered) ?? 1;

    private RankedGroup[] Rank(FixedBitSet documents, int count)
    {
        if (count == 0) return [];
        var collector = new GroupCollector(count, GroupCollector.SecondShare, Coverage);
        foreach (var document in documents.Each())
            collector.Add(columns.GroupOf[document], document, Score(document), matched.Covered(document));
        return collector.Finish();
    }
}
