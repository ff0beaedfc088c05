using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Previewing;

/// <summary>A preview of a page.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Source">The address of the page at the preview.</param>
/// <param name="Path">Its file.</param>
/// <param name="IsBehind">Whether errors keep the preview at an earlier state.</param>
public sealed record PreviewPage(Frame Frame, string Source, string Path, bool IsBehind);
