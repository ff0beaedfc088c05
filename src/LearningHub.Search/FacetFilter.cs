namespace LearningHub.Search;

/// <summary>Only documents that have one of some values.</summary>
public sealed record FacetFilter(string Facet, IReadOnlyList<string> Values);
