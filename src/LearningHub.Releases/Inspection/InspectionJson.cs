using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningHub.Releases.Inspection;

/// <summary>How lists and verifications are written for programs.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ReleaseList))]
[JsonSerializable(typeof(FolderReport))]
public sealed partial class InspectionJson : JsonSerializerContext
{
    /// <summary>Set out in lines, for people to read as well.</summary>
    public static InspectionJson Readable => Styles.Readable;

    // In a class of its own, so that the generated part is there before it.
    private static class Styles
    {
        public static readonly InspectionJson Readable = new(new JsonSerializerOptions(Default.Options)
        {
            WriteIndented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }
}
