using LearningHub.Studio.Fields;
using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Lists;

/// <summary>An entry of a list as a form.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="List">The list.</param>
/// <param name="At">Its number; -1 for a new one.</param>
/// <param name="Name">Its first text as it was opened, by which it is found again.</param>
/// <param name="Hash">The hash of the file that was opened.</param>
/// <param name="Fields">Its fields.</param>
public sealed record EntryPage(Frame Frame, StudioList List, int At, string Name, string Hash, IReadOnlyList<Field> Fields)
{
    /// <summary>A query that was tried; empty if none was.</summary>
    public string Query { get; init; } = string.Empty;

    /// <summary>What it finds as the settings are, and what it would find; null if none was tried.</summary>
    public TriedQuery? Tried { get; init; }
}
