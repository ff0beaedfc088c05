namespace LearningHub.Search;

/// <summary>The values of a facet that matching groups have, in the order of the values. Its own filter is left out of account.</summary>
public sealed record FacetCounts(string Facet, IReadOnlyList<ValueCount> Values);
