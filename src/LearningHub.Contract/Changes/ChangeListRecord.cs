namespace LearningHub.Contract.Changes;

/// <summary>The changes from release to release: the content of <c>data/changes.json</c>.</summary>
public sealed record ChangeListRecord
{
    /// <summary>Version of this shape that the code reads and writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Version of the shape; it increases when keys change their meaning.</summary>
    public required int FormatVersion { get; init; }

    /// <summary>The changes, newest first.</summary>
    public required IReadOnlyList<ChangeRecord> Changes { get; init; }
}
