using LearningHub.Content.Diagnostics;
using LearningHub.Studio.Looks;

namespace LearningHub.Studio.Writing;

/// <summary>A file as one text.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Path">The file.</param>
/// <param name="Hash">Stands for the file that was opened.</param>
/// <param name="Text">Its text; null if it cannot be edited here.</param>
/// <param name="Faults">What the check says of it.</param>
public sealed record WholePage(Frame Frame, string Path, string Hash, string? Text, IReadOnlyList<Diagnostic> Faults);
