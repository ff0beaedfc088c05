using LearningHub.Search.Indexing;
using LearningHub.Search.Schema;
using LearningHub.Search.Scoring;
using Lucene.Net.Util;

namespace LearningHub.Search.Searching;

/// <summary>Ranks the groups of documents that matched. A group scores what its best document does and shares of what its second and
/// third best do, lowered by what all of them lack of the query. Of groups with the same score the earlier is better.</summary>
internal sealed class GroupRanker
{
    // The shares of the best documents of a group in its score.
    public static readonly float[] Shares = [1, 0.48f, 0.15f];

    private readonly DocumentColumns columns;
    private readonly MatchedDocuments matched;
    private readonly CoverageQuery? coverage;
    private readonly SortOrder sort;
    private readonly FixedBitSet? boosted;
    private readonly float boost;

    public GroupRanker(IndexSnapshot index, SearchRequest request, CoverageQuery? coverage, MatchedDocuments matched)
    {
        (columns, this.matched, this.coverage, sort) = (index.Columns, matched, coverage, request.Sort);
        if (request.Boost is { Factor: > 0 and <= FacetBoost.LargestFactor } wanted
            && index.Facets.Find(wanted.Facet, wanted.Value) is var value and >= 0)
            (boosted, boost) = (index.Facets.Documents(value), wanted.Factor);
    }

    public RankedGroup[] Rank(FixedBitSet documents, FixedBitSet? pinned, int count)
    {
        if (pinned is null || sort is not SortOrder.Relevance) return Best(documents, count);
        var (first, rest) = (documents.Clone(), documents.Clone());
        first.And(pinned);
        rest.AndNot(pinned);
        var best = Best(first, count);
        return [.. best, .. Best(rest, count - best.Length)];
    }

    public float Score(int document)
    {
        var score = matched.Score(document) * columns.Boosts[document];
        return IsBoosted(document) ? score * boost : score;
    }

    public bool IsBoosted(int document) => boosted is not null && boosted.Get(document);

    public float GroupFactor(ulong covered) => coverage?.GroupFactor(covered) ?? 1;

    // Documents of a group come one after another.
    private RankedGroup[] Best(FixedBitSet documents, int count)
    {
        var kept = new PriorityQueue<RankedGroup, (float Score, int Order)>();
        var next = documents.Each();
        for (var isMore = count > 0 && next.MoveNext(); isMore;)
        {
            var group = columns.GroupOf[next.Current];
            var (best, score, second, third, covered) = (-1, -1f, 0f, 0f, 0UL);
            do
            {
                var current = sort is SortOrder.Relevance ? Score(next.Current) : DateScore(next.Current);
                covered |= matched.Covered(next.Current);
                if (current > score) (best, score, second, third) = (next.Current, current, Math.Max(score, 0), second);
                else if (current > second) (second, third) = (current, second);
                else third = Math.Max(third, current);
            }
            while ((isMore = next.MoveNext()) && next.Current < columns.GroupEnds[group]);
            if (sort is SortOrder.Relevance) score += (Shares[1] * second) + (Shares[2] * third);
            // The factor only lowers a score: most groups need none to be counted out.
            if (kept.Count == count && score < kept.Peek().Score) continue;
            if (sort is SortOrder.Relevance) score *= GroupFactor(covered);
            kept.Enqueue(new RankedGroup(group, best, score), (score, -group));
            if (kept.Count > count) kept.Dequeue();
        }
        var ranked = new RankedGroup[kept.Count];
        for (var i = ranked.Length - 1; i >= 0; i--) ranked[i] = kept.Dequeue();
        return ranked;
    }

    private float DateScore(int document)
    {
        var day = columns.Dates[document];
        if (day == DocumentColumns.NoDate) return 1;
        return sort is SortOrder.Newest ? day + 2f : DateOnly.MaxValue.DayNumber - day + 2f;
    }
}

/// <summary>A group with its best document and its score.</summary>
internal readonly record struct RankedGroup(int Group, int Document, float Score);
