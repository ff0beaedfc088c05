namespace LearningHub.Site.Pages.Search;

/// <summary>A hint on how to search.</summary>
/// <param name="Text">What to do, a sentence.</param>
/// <param name="Example">A search that does it, as it is typed.</param>
/// <param name="Href">Address that runs the example.</param>
public sealed record SearchTip(string Text, string Example, string Href);
