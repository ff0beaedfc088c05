namespace LearningHub.Site.Searching;

/// <summary>A section of a resource as the static index holds it.</summary>
/// <param name="Anchor">Id on the page; null for the part above the first heading.</param>
/// <param name="Title">Heading, plain text; empty above the first heading.</param>
/// <param name="Kind"><c>strength</c>, <c>concern</c>, <c>mixed</c>, <c>recommendation</c>, <c>questions</c>, or null for a
/// plain part.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Themes">Practice themes of its own, besides those of the resource.</param>
/// <param name="Audiences">Audiences of its own.</param>
/// <param name="Levels">Levels of need of its own.</param>
internal sealed record IndexedSection(
    string? Anchor, string Title, string? Kind, string Text, IReadOnlyList<string> Themes, IReadOnlyList<string> Audiences,
        IReadOnlyList<string> Levels)
{
    /// <summary>A section without terms of its own.</summary>
    public static IndexedSection WithoutTerms(string? anchor, string title, string? kind, string text) =>
        new(anchor, title, kind, text, [], [], []);
}
