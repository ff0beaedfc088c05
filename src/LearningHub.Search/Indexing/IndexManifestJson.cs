using System.Text.Json.Serialization;

namespace LearningHub.Search.Indexing;

/// <summary>The manifest as JSON.</summary>
[JsonSerializable(typeof(IndexManifest))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class IndexManifestJson : JsonSerializerContext;
