using LearningHub.Studio.Layout;
using LearningHub.Tools.RoundFolders;
using LearningHub.Tools.Returns;

namespace LearningHub.Studio.Rounds;

/// <summary>One round: who has answered, and what it adds up to.</summary>
public sealed record RoundPage
{
    /// <summary>The frame of the page.</summary>
    public required Frame Frame { get; init; }

    /// <summary>Title of the tool.</summary>
    public required string Tool { get; init; }

    /// <summary>The round.</summary>
    public required RoundFolder Folder { get; init; }

    /// <summary>Who has answered.</summary>
    public required RoundStatus Status { get; init; }

    /// <summary>Files that cannot be taken, and what was done to others while they were read.</summary>
    public required IReadOnlyList<ReturnReading> Readings { get; init; }

    /// <summary>Other rounds that it can be compared with.</summary>
    public required IReadOnlyList<string> Others { get; init; }

    /// <summary>Files of the results, as paths below them.</summary>
    public required IReadOnlyList<string> Results { get; init; }
}
