namespace LearningHub.Site.Pages.Search;

/// <summary>Words of the query that the library does not have.</summary>
/// <param name="Text">The words as they were typed.</param>
/// <param name="Near">Similar words, as links that search for them.</param>
public sealed record SearchGap(string Text, IReadOnlyList<LinkItem> Near);
