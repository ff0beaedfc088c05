using System.Text.Json.Serialization;

namespace LearningHub.Studio.Readers;

/// <summary>Reads and writes links as JSON.</summary>
[JsonSerializable(typeof(ReaderLink))]
internal sealed partial class ReaderJson : JsonSerializerContext;
