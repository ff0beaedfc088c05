using LearningHub.Content.Diagnostics;
using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Writing;

/// <summary>A file as one text.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Path">The file.</param>
/// <param name="Hash">The hash of the version that was opened.</param>
/// <param name="Text">Its text; null if it cannot be edited here.</param>
/// <param name="Diagnostics">Its diagnostics.</param>
public sealed record WholePage(Frame Frame, string Path, string Hash, string? Text, IReadOnlyList<Diagnostic> Diagnostics);
