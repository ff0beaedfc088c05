using System.Text.Json.Serialization;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Indexing;

/// <summary>What an index holds beside Lucene's files.</summary>
internal sealed record IndexManifest
{
    public required IndexSchema Schema { get; init; }
    public required IndexGuidance Guidance { get; init; }
    public required int Documents { get; init; }

    // The SHA-256 of each file by its name.
    public required IReadOnlyDictionary<string, string> Files { get; init; }
}

/// <summary>The manifest as JSON.</summary>
[JsonSerializable(typeof(IndexManifest))]
// One small file for each build: code that writes it faster would never be noticed.
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class IndexManifestJson : JsonSerializerContext;
