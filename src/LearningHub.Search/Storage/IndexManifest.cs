using System.Text.Json.Serialization;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Storage;

/// <summary>Counts of a field, for scores.</summary>
/// <param name="Documents">Documents with at least one term in it.</param>
/// <param name="Tokens">Terms in all documents.</param>
/// <param name="CommonFrom">Words in at least so many documents have pairs.</param>
internal sealed record FieldStatistics(int Documents, long Tokens, int CommonFrom);

/// <summary>Everything small of an index.</summary>
internal sealed record IndexManifest
{
    /// <summary>Fields, facets, stored values.</summary>
    public required IndexSchema Schema { get; init; }

    /// <summary>Synonyms, pinned results, phrases to suggest.</summary>
    public required IndexGuidance Guidance { get; init; }

    /// <summary>Number of documents.</summary>
    public required int Documents { get; init; }

    /// <summary>Number of groups.</summary>
    public required int Groups { get; init; }

    /// <summary>Number of terms, all fields together.</summary>
    public required int Terms { get; init; }

    /// <summary>For each text field.</summary>
    public required IReadOnlyList<FieldStatistics> Fields { get; init; }

    /// <summary>The values of each facet in ordinal order; a value's ordinal counts on from facet to facet.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> FacetValues { get; init; }
}

/// <summary>Reads and writes the manifest.</summary>
[JsonSerializable(typeof(IndexManifest))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class IndexManifestJson : JsonSerializerContext;
