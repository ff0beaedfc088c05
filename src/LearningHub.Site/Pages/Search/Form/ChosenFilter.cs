namespace LearningHub.Site.Pages.Search.Form;

/// <summary>A selected filter, with the link that removes it.</summary>
/// <param name="FacetLabel">For example "Practice theme" or "Published".</param>
/// <param name="Label">For example "Binge drinking" or "from 1 January 2020".</param>
/// <param name="RemoveHref">The same search without it.</param>
public sealed record ChosenFilter(string FacetLabel, string Label, string RemoveHref);
