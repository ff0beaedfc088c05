namespace LearningHub.Studio.History;

/// <summary>Whether saves are kept.</summary>
/// <param name="IsKept">Whether they are.</param>
/// <param name="MayBegin">Whether a history can be begun.</param>
/// <param name="Problem">Why they are not kept, although there is a repository; null if that is not so.</param>
public sealed record HistoryState(bool IsKept, bool MayBegin, string? Problem)
{
    /// <summary>Every save is kept.</summary>
    public static HistoryState Kept { get; } = new(true, false, null);

    /// <summary>There is no repository.</summary>
    public static HistoryState None { get; } = new(false, true, null);

    /// <summary>There is a repository that cannot take commits now.</summary>
    public static HistoryState Paused(string problem) => new(false, false, problem);
}
