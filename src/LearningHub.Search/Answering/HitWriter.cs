using LearningHub.Search.Matching;
using LearningHub.Search.Passages;
using LearningHub.Search.Ranking;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Answering;

/// <summary>Fills ranked groups with what people see of them.</summary>
/// <param name="reader">The index.</param>
/// <param name="request">What was asked for.</param>
/// <param name="node">The query; null where nothing is scored.</param>
/// <param name="ranker">Lifts scores.</param>
/// <param name="matching">Documents that match and pass all filters.</param>
/// <param name="terms">What is marked.</param>
internal sealed class HitWriter(IndexReader reader, SearchRequest request, Node node, QueryRanker ranker, DocumentSet matching, MarkedTerms terms)
{
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
        if (!request.Explain) return hits;
        for (var i = 0; i < hits.Length; i++)
        {
            node.Rewind();
            hits[i] = hits[i] with { Explanation = node.Explain(groups[i].Document) };
        }
        return hits;
    }

    private GroupHit Write(RankedGroup group)
    {
        var starts = reader.GroupStarts;
        var best = new List<(int Document, float Score)>();
        for (var document = starts[group.Group]; document < starts[group.Group + 1]; document++)
        {
            if (matching.Contains(document)) best.Add((document, ranker.Lift(document, (float)node.Score(document))));
        }
        var isPinned = ranker.Pinned is { } pinned && pinned.Contains(group.Document);
        var first = best.MaxBy(each => each.Score);
        var day = reader.Dates[first.Document];
        return new GroupHit
        {
            Group = reader.GroupNames[group.Group],
            Score = isPinned ? first.Score - QueryRanker.PinLift : first.Score,
            Date = day < 0 ? null : DateOnly.FromDayNumber(day),
            IsPinned = isPinned,
            Documents = [.. best.OrderByDescending(each => each.Score).Take(request.DocumentsPerGroup).Select(each => Write(each.Document, isPinned ? each.Score - QueryRanker.PinLift : each.Score))],
        };
    }

    private DocumentHit Write(int document, float score)
    {
        var record = reader.Record(document);
        var fields = reader.Manifest.Schema.Texts;
        var passages = new Passage?[fields.Count];
        for (var field = 0; field < fields.Count && request.PassageLength > 0; field++)
        {
            if (fields[field].IsStored) passages[field] = PassageFinder.Find(record.Text(field), terms, fields[field].Analysis, request.PassageLength);
        }
        return new DocumentHit { Id = record.Id, Score = score, Stored = record.Stored(), Passages = passages };
    }
}
