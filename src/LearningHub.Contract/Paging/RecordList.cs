namespace LearningHub.Contract.Paging;

/// <summary>A short list without pages.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed record RecordList<T>
{
    /// <summary>Number of records.</summary>
    public required int Total { get; init; }

    /// <summary>The records.</summary>
    public required IReadOnlyList<T> Results { get; init; }
}
