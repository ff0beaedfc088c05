namespace LearningHub.Contract.Paging;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed record RecordPage<T>
{
    /// <summary>Number of records on all pages together.</summary>
    public required int Total { get; init; }

    /// <summary>Number of this page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The largest number of records on a page; 0 if only the total was asked for.</summary>
    public required int PageSize { get; init; }

    /// <summary>The records of this page.</summary>
    public required IReadOnlyList<T> Results { get; init; }

    /// <summary>Links to the other pages.</summary>
    public required PageLinks Links { get; init; }
}
