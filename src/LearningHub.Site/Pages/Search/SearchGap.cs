namespace LearningHub.Site.Pages.Search;

/// <summary>What was asked for and the library does not hold.</summary>
/// <param name="Text">The words as they were asked for.</param>
/// <param name="Near">What is near to it, as links that search for it.</param>
public sealed record SearchGap(string Text, IReadOnlyList<LinkItem> Near);
