namespace LearningHub.Safety.Cases;

/// <summary>A case with the document that tells it.</summary>
/// <param name="Document">What the caller knows the document by.</param>
/// <param name="Path">Its file.</param>
/// <param name="Sources">The works that it rests on.</param>
/// <param name="Case">The case.</param>
public sealed record CaseInDocument(object Document, string Path, IReadOnlyList<string> Sources, ScoredOutline Case);
