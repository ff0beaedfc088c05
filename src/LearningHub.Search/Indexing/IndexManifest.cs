using LearningHub.Search.Schema;

namespace LearningHub.Search.Indexing;

/// <summary>What an index holds beside Lucene's files.</summary>
internal sealed record IndexManifest
{
    /// <summary>Fields, facets, stored values.</summary>
    public required IndexSchema Schema { get; init; }

    /// <summary>Synonyms, pinned results, phrases to suggest.</summary>
    public required IndexGuidance Guidance { get; init; }

    /// <summary>Number of documents.</summary>
    public required int Documents { get; init; }

    /// <summary>Lucene's files in order of their names.</summary>
    public required IReadOnlyList<IndexedFile> Files { get; init; }
}
