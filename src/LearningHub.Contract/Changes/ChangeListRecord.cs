namespace LearningHub.Contract.Changes;

/// <summary>What has changed from release to release: what <c>data/changes.json</c> holds.</summary>
public sealed record ChangeListRecord
{
    /// <summary>Version of this shape that the code reads and writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Version of the shape; another number means that keys have changed their meaning.</summary>
    public required int FormatVersion { get; init; }

    /// <summary>The changes, newest first.</summary>
    public required IReadOnlyList<ChangeRecord> Changes { get; init; }
}
