using LearningHub.Search.Schema;

namespace LearningHub.Search.Indexing;

/// <summary>Documents of a shard, one after another: new ones, or those of an earlier shard.</summary>
public sealed record ShardPart
{
    private ShardPart(IReadOnlyList<IndexDocument> documents, FormerShard? former, int first, int count) =>
        (Documents, Former, First, Count) = (documents, former, first, count);

    internal IReadOnlyList<IndexDocument> Documents { get; }

    internal FormerShard? Former { get; }

    internal int First { get; }

    internal int Count { get; }

    /// <summary>New documents.</summary>
    public static ShardPart Of(IReadOnlyList<IndexDocument> documents) => new(documents, null, 0, documents.Count);

    /// <summary>Documents of an earlier shard of an index with the same schema.</summary>
    /// <param name="former">The shard.</param>
    /// <param name="first">Number of the first document in it.</param>
    /// <param name="count">How many.</param>
    public static ShardPart Of(FormerShard former, int first, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first + count, former.Documents);
        return new ShardPart([], former, first, count);
    }
}
