namespace LearningHub.Site.Pages.Search;

/// <summary>What was searched for in place of a misspelt query.</summary>
/// <param name="Asked">What the reader typed.</param>
/// <param name="ShownFor">What the results are for.</param>
/// <param name="InsteadHref">Searches for the very words typed.</param>
public sealed record SearchCorrection(string Asked, string ShownFor, string InsteadHref);
