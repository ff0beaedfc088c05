using LearningHub.Search;

namespace LearningHub.Benchmarks.Searching;

/// <summary>What one run of the search benchmark found.</summary>
internal sealed record SearchMeasures
{
    /// <summary>Passages in the index.</summary>
    public required int Passages { get; init; }

    /// <summary>From the first line of the corpus to the index on the disk.</summary>
    public required TimeSpan Build { get; init; }

    /// <summary>Of the index.</summary>
    public required long Bytes { get; init; }

    /// <summary>Median of some openings.</summary>
    public required TimeSpan Open { get; init; }

    /// <summary>Managed memory after opening and answering.</summary>
    public required long HeapBytes { get; init; }

    /// <summary>Queries with their samples and answers.</summary>
    public required IReadOnlyList<(AskedQuery Query, SearchResponse Answer)> Queries { get; init; }
}
