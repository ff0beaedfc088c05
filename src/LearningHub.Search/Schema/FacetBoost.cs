namespace LearningHub.Search.Schema;

/// <summary>Documents with a value come higher: their scores are multiplied.</summary>
/// <param name="Facet">Name of the facet.</param>
/// <param name="Value">The value.</param>
/// <param name="Factor">More than 0 and at most <see cref="LargestFactor"/>; any other changes nothing.</param>
public sealed record FacetBoost(string Facet, string Value, float Factor = 1.5f)
{
    /// <summary>The largest factor.</summary>
    public const float LargestFactor = 1000;
}
