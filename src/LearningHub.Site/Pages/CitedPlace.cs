namespace LearningHub.Site.Pages;

/// <summary>A paragraph that a page cites.</summary>
/// <param name="Place">The paragraph, as the text names it; null for the work as a whole.</param>
/// <param name="Anchor">Id of its entry in the list.</param>
/// <param name="Marks">Ids of the marks in the text that cite it, in order.</param>
/// <param name="Summaries">Findings of the library that rest on it: what we say of it.</param>
public sealed record CitedPlace(string? Place, string Anchor, IReadOnlyList<string> Marks, IReadOnlyList<LinkItem> Summaries);
