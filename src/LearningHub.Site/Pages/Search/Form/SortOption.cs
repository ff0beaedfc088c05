namespace LearningHub.Site.Pages.Search.Form;

/// <summary>An order of results.</summary>
/// <param name="Label">For example "Newest first".</param>
/// <param name="Href">The same search in this order, from its first page.</param>
/// <param name="IsChosen">Whether results are in this order now.</param>
public sealed record SortOption(string Label, string Href, bool IsChosen);
