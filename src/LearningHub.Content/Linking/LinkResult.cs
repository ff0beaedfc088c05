using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Linking;

/// <summary>The result of linking.</summary>
/// <param name="Linked">The library; null if the hub's settings could not be read.</param>
/// <param name="Diagnostics">Errors between files.</param>
public sealed record LinkResult(LinkedLibrary? Linked, IReadOnlyList<Diagnostic> Diagnostics);
