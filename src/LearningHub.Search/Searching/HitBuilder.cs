using LearningHub.Search.Highlighting;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Scoring;
using Lucene.Net.Util;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Searching;

/// <summary>Ranks groups, and fills those that were asked for with what people see of them.</summary>
internal sealed class HitBuilder(IndexSnapshot index, SearchRequest request, LuceneQuery? query, MatchedDocuments matched)
{
    private readonly DocumentColumns columns = index.Columns;
    private readonly GroupRanker ranker = new(index, request, query as CoverageQuery, matched);
    private readonly HighlightTerms marks = new(index);

    public GroupHit[] Build(Query asked, FixedBitSet passed, FixedBitSet? pinned)
    {
        var skip = Math.Clamp(request.Skip, 0, SearchRequest.DeepestResult);
        var take = Math.Clamp(request.Take, 0, Math.Min(SearchRequest.MostResults, SearchRequest.DeepestResult - skip));
        if (take == 0) return [];
        if (request.PassageLength > 0) marks.AddQuery(asked);
        return [.. ranker.Rank(passed, pinned, skip + take).Skip(skip).Select(group => Build(group, passed, pinned))];
    }

    private GroupHit Build(RankedGroup group, FixedBitSet passed, FixedBitSet? pinned)
    {
        var found = new List<(int Document, float Score)>();
        var covered = 0UL;
        for (var document = columns.GroupStarts[group.Group]; document < columns.GroupEnds[group.Group]; document++)
        {
            if (!passed.Get(document)) continue;
            found.Add((document, ranker.Score(document)));
            covered |= matched.Covered(document);
        }
        (int Document, float Score)[] best = [.. found.OrderByDescending(each => each.Score)];
        var factor = ranker.GroupFactor(covered);
        var day = columns.Dates[request.Sort is SortOrder.Relevance ? best[0].Document : group.Document];
        return new GroupHit(
            columns.GroupNames[group.Group],
            factor * best.Zip(GroupRanker.Shares, (each, share) => share * each.Score).Sum(),
            day == DocumentColumns.NoDate ? null : DateOnly.FromDayNumber(day),
            IsPinned: pinned is not null && pinned.Get(group.Document),
            [.. best.Take(request.DocumentsPerGroup).Select(each => Build(each.Document, each.Score))],
            request.Explain ? Explain(best, factor) : null);
    }

    private DocumentHit Build(int document, float score)
    {
        var stored = index.Stored(document);
        var fields = index.Manifest.Schema.Texts;
        var length = Math.Min(request.PassageLength, SearchRequest.LongestPassage);
        Passage?[] passages = [.. fields.Select((field, number) => length > 0 && field.IsStored
            ? PassageFinder.Find(stored.Texts[number], marks, field.Analysis, length) : null)];
        return new DocumentHit(stored.Id, score, stored.Values, passages);
    }

    private Explanation Explain((int Document, float Score)[] best, float factor)
    {
        var whole = Explain(best[0].Document);
        Explanation[] shares = [.. best.Zip(GroupRanker.Shares).Skip(1).Where(each => each.First.Score > 0).Select(each =>
            ScoreExplainer.Times(each.Second, $"the share of {index.Stored(each.First.Document).Id}", Explain(each.First.Document)))];
        if (shares.Length > 0) whole = new Explanation(whole.Score + shares.Sum(share => share.Score), "sum of", [whole, .. shares]);
        return ScoreExplainer.Times(factor, "since the group lacks a part of the query", whole);
    }

    private Explanation Explain(int document)
    {
        var score = query is null ? new Explanation(0, "no match: nothing", []) : new ScoreExplainer(index).Explain(query, document);
        score = ScoreExplainer.Times(columns.Boosts[document], "the weight of the document", score);
        return ranker.IsBoosted(document)
            ? ScoreExplainer.Times(request.Boost!.Factor, $"the boost of {request.Boost.Facet} {request.Boost.Value}", score) : score;
    }
}
