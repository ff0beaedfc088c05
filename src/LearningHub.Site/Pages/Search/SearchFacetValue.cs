namespace LearningHub.Site.Pages.Search;

/// <summary>A filter.</summary>
/// <param name="Value">Value of the parameter.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Count">Results that it would leave, all filters of other facets applied.</param>
/// <param name="IsSelected">Whether it is set.</param>
/// <param name="Id">Id of its field, unique on the page.</param>
public sealed record SearchFacetValue(string Value, string Label, int Count, bool IsSelected, string Id);
