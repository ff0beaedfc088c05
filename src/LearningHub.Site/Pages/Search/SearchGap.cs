namespace LearningHub.Site.Pages.Search;

/// <summary>Words of the query that the library does not have.</summary>
/// <param name="Text">The words as they were asked for.</param>
/// <param name="Near">What is near to it, as links that search for it.</param>
public sealed record SearchGap(string Text, IReadOnlyList<LinkItem> Near);
