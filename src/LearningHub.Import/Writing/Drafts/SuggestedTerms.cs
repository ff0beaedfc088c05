namespace LearningHub.Import.Writing.Drafts;

/// <summary>Terms that the words of a report suggest.</summary>
/// <param name="Themes">Practice themes.</param>
/// <param name="Audiences">Audiences.</param>
/// <param name="Levels">Levels of need.</param>
internal sealed record SuggestedTerms(IReadOnlyList<string> Themes, IReadOnlyList<string> Audiences, IReadOnlyList<string> Levels);
