using System.Text.Json.Serialization;

namespace LearningHub.Web.Insight;

/// <summary>Reads and writes counts as JSON.</summary>
[JsonSerializable(typeof(List<WeekCounts>))]
internal sealed partial class InsightJson : JsonSerializerContext;
