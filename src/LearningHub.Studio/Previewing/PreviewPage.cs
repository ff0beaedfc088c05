using LearningHub.Content.Diagnostics;
using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Previewing;

/// <summary>A preview of a page.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Source">The address of the page at the preview; null if there is nothing to show.</param>
/// <param name="Paper">The address of the page as it is printed; null if there is nothing to show.</param>
/// <param name="Path">Its file.</param>
public sealed record PreviewPage(Frame Frame, string? Source, string? Paper, string Path)
{
    /// <summary>Whether errors keep the preview at an earlier state.</summary>
    public bool IsBehind { get; init; }

    /// <summary>Whether it shows a text that nobody has saved.</summary>
    public bool IsUnsaved { get; init; }

    /// <summary>Errors that keep an unsaved text from being shown.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; init; } = [];
}
