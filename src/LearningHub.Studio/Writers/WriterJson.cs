using System.Text.Json.Serialization;

namespace LearningHub.Studio.Working;

/// <summary>Reads and writes who wrote as JSON.</summary>
[JsonSerializable(typeof(DraftWork))]
internal sealed partial class WorkJson : JsonSerializerContext;
