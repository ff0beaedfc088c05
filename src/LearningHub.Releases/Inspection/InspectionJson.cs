using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningHub.Releases.Inspection;

/// <summary>JSON of lists and verifications, for programs.</summary>
// The fast path of the generator works only without an encoder of our own, so its code would never run.
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ReleaseList))]
[JsonSerializable(typeof(FolderReport))]
public sealed partial class InspectionJson : JsonSerializerContext
{
    /// <summary>Indented, so that people can read it too.</summary>
    public static InspectionJson Readable => Styles.Readable;

    // A class of its own, so that it is initialised after the generated part.
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
