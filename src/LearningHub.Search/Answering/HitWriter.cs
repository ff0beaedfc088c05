using System.Globalization;
using LearningHub.Search.Matching;
using LearningHub.Search.Passages;
using LearningHub.Search.Ranking;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Answering;

/// <summary>Fills ranked groups with what people see of them.</summary>
/// <param name="reader">The index.</param>
/// <param name="request">What was asked for.</param>
/// <param name="node">The query.</param>
/// <param name="ranker">Lifts scores.</param>
/// <param name="matching">Documents that match and pass all filters.</param>
/// <param name="terms">What is marked.</param>
internal sealed class HitWriter(IndexReader reader, SearchRequest request, Node node, QueryRanker ranker, DocumentSet matching, MarkedTerms terms)
{
    private readonly CoverageNode? coverage = node as CoverageNode;

    /// <summary>Writes groups.</summary>
    public GroupHit[] Write(ReadOnlySpan<RankedGroup> ranked)
    {
        var hits = new GroupHit[ranked.Length];
        var order = new int[ranked.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        var groups = ranked.ToArray();
        // Scores are asked for in the order of documents.
        Array.Sort(order, (left, right) => groups[left].Group.CompareTo(groups[right].Group));
        node.Rewind();
        foreach (var i in order) hits[i] = Write(groups[i]);
        return hits;
    }

    private GroupHit Write(RankedGroup group)
    {
        var starts = reader.GroupStarts;
        var found = new List<(int Document, float Score)>();
        var covered = 0UL;
        for (var document = starts[group.Group]; document < starts[group.Group + 1]; document++)
        {
            if (!matching.Contains(document)) continue;
            found.Add((document, ranker.Lift(document, (float)node.Score(document))));
            covered |= coverage?.Covered ?? 0;
        }
        (int Document, float Score)[] best = [.. found.OrderByDescending(each => each.Score)];
        var factor = coverage?.OfGroup(covered) ?? 1;
        var day = reader.Dates[request.Sort is SortOrder.Relevance ? best[0].Document : group.Document];
        return new GroupHit
        {
            Group = reader.GroupNames[group.Group],
            Score = factor * (best.Length == 1 ? best[0].Score : GroupCollector.Total(best[0].Score, best[1].Score, GroupCollector.SecondShare)),
            Date = day < 0 ? null : DateOnly.FromDayNumber(day),
            IsPinned = ranker.Pinned is { } pinned && pinned.Contains(group.Document),
            Documents = [.. best.Take(request.DocumentsPerGroup).Select(each => Write(each.Document, each.Score))],
            Explanation = request.Explain ? Explain(best, factor) : null,
        };
    }

    private Explanation Explain(ReadOnlySpan<(int Document, float Score)> best, float factor)
    {
        var whole = Explain(best);
        return factor >= 1 ? whole : new Explanation(whole.Score * factor, string.Create(CultureInfo.InvariantCulture, $"times {factor:0.####}, since the group lacks a part of the query"), [whole]);
    }

    private Explanation Explain(ReadOnlySpan<(int Document, float Score)> best)
    {
        var first = ranker.Explain(node, best[0].Document);
        if (best.Length == 1 || best[1].Score == 0) return first;
        var second = ranker.Explain(node, best[1].Document);
        var share = new Explanation(second.Score * GroupCollector.SecondShare, string.Create(CultureInfo.InvariantCulture, $"times {GroupCollector.SecondShare}, the share of the second best document, {reader.Record(best[1].Document).Id}"), [second]);
        return new Explanation(first.Score + share.Score, "sum of", [first, share]);
    }

    private DocumentHit Write(int document, float score)
    {
        var record = reader.Record(document);
        var fields = reader.Manifest.Schema.Texts;
        var passages = new Passage?[fields.Count];
        var length = Math.Min(request.PassageLength, SearchRequest.LongestPassage);
        for (var field = 0; field < fields.Count && length > 0; field++)
        {
            if (fields[field].IsStored) passages[field] = PassageFinder.Find(record.Text(field), terms, fields[field].Analysis, length);
        }
        return new DocumentHit { Id = record.Id, Score = score, Stored = record.Stored(), Passages = passages };
    }
}
