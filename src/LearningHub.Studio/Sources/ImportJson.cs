using System.Text.Json.Serialization;

namespace LearningHub.Studio.Sources;

/// <summary>Reads and writes imports as JSON.</summary>
[JsonSerializable(typeof(ImportedDraft))]
internal sealed partial class ImportJson : JsonSerializerContext;
