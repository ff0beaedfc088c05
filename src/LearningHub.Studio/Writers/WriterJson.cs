using System.Text.Json.Serialization;

namespace LearningHub.Studio.Writers;

/// <summary>Reads and writes who wrote as JSON.</summary>
[JsonSerializable(typeof(LastWriter))]
internal sealed partial class WriterJson : JsonSerializerContext;
