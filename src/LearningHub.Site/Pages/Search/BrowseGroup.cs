namespace LearningHub.Site.Pages.Search;

/// <summary>A heading with links to browse by.</summary>
/// <param name="Heading">For example "Practice themes".</param>
/// <param name="Links">The links.</param>
public sealed record BrowseGroup(string Heading, IReadOnlyList<LinkItem> Links);
