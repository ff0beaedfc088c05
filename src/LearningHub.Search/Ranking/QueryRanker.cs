using System.Globalization;
using LearningHub.Search.Matching;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Ranking;

/// <summary>Finds the best groups for a node.</summary>
/// <param name="reader">The index.</param>
/// <param name="scratch">Sets and cursors.</param>
internal sealed unsafe class QueryRanker(IndexReader reader, SearchScratch scratch)
{
    /// <summary>Documents whose scores are multiplied.</summary>
    public DocumentSet? Lifted { get; init; }

    /// <summary>By how much.</summary>
    public float LiftFactor { get; init; } = 1;

    /// <summary>Documents that come first.</summary>
    public DocumentSet? Pinned { get; init; }

    private float MostLift => reader.MostWeight * (Lifted is null ? 1 : Math.Max(1, LiftFactor));

    /// <summary>Ranks by score, pinned groups before all others.</summary>
    /// <param name="node">What is asked for.</param>
    /// <param name="matching">Documents that match and pass all filters.</param>
    /// <param name="isFiltered">Whether others match as well, but do not pass.</param>
    /// <param name="count">How many groups.</param>
    public RankedGroup[] ByScore(Node node, DocumentSet matching, bool isFiltered, int count)
    {
        if (Pinned is null) return Rank(node, matching, isFiltered, count);
        DocumentSet first = scratch.NewSet(), rest = scratch.NewSet();
        first.UnionWith(matching.Words);
        first.IntersectWith(Pinned.Words);
        rest.UnionWith(matching.Words);
        rest.ExceptWith(Pinned.Words);
        var pinned = Rank(node, first, isFiltered: true, count);
        return [.. pinned, .. Rank(node, rest, isFiltered: true, count - pinned.Length)];
    }

    /// <summary>Ranks by date.</summary>
    public RankedGroup[] ByDate(DocumentSet matching, bool newestFirst, int count)
    {
        var groups = reader.DocumentGroups;
        var dates = reader.Dates;
        var collector = new GroupCollector(count, secondShare: 0);
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
        return IsLifted(document) ? score * LiftFactor : score;
    }

    /// <summary>How the score of a document came about, lifting included.</summary>
    public Explanation Explain(Node node, int document)
    {
        node.Rewind();
        var explanation = node.Explain(document);
        if (reader.Weights[document] != 1) explanation = Times(reader.Weights[document], "the weight of the document", explanation);
        return IsLifted(document) ? Times(LiftFactor, "the lift of what is asked to come higher", explanation) : explanation;
    }

    private RankedGroup[] Rank(Node node, DocumentSet matching, bool isFiltered, int count)
    {
        if (count == 0) return [];
        var collector = new GroupCollector(count, GroupCollector.SecondShare, node as CoverageNode);
        node.Rewind();
        var groups = reader.DocumentGroups;
        if (reader.Manifest.Groups == reader.Documents && ChoiceRanker.Lists(node) is { } lists)
        {
            new ChoiceRanker(lists, isFiltered ? matching : null, Lift, MostLift, scratch.Window, collector).Run(groups);
            return collector.Finish();
        }
        if (reader.Manifest.Groups == reader.Documents && SetRanker.Sets(node) is { } sets)
        {
            new SetRanker(sets, matching, Lift, MostLift, collector).Run(groups);
            return collector.Finish();
        }
        new GroupRanker(node, matching, Lift, node.Most * MostLift * (1 + GroupCollector.SecondShare), scratch.Window, collector).Run(groups);
        return collector.Finish();
    }

    private bool IsLifted(int document) => Lifted is not null && Lifted.Contains(document);

    private static Explanation Times(float factor, string what, Explanation inner) =>
        new(inner.Score * factor, string.Create(CultureInfo.InvariantCulture, $"times {factor:0.####}, {what}"), [inner]);

    private int NextOf(DocumentSet set, int document) => document + 1 < reader.Documents ? set.Next(document + 1) : -1;
}
