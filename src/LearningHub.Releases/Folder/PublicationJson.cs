using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningHub.Releases.Folder;

/// <summary>JSON of the records of publishing.</summary>
// The fast path of the generator works only without an encoder of our own, so its code would never run.
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(PublicationRecord))]
[JsonSerializable(typeof(JournalEntry))]
[JsonSerializable(typeof(ReleaseChange))]
public sealed partial class PublicationJson : JsonSerializerContext
{
    /// <summary>Writes each record on one line.</summary>
    public static PublicationJson Compact => Styles.Compact;

    /// <summary>Indented, so that people can read it.</summary>
    public static PublicationJson Readable => Styles.Readable;

    // A class of its own, so that it is initialised after the generated part.
    private static class Styles
    {
        public static readonly PublicationJson Compact = Create(indented: false);
        public static readonly PublicationJson Readable = Create(indented: true);

        private static PublicationJson Create(bool indented) => new(new JsonSerializerOptions(Default.Options)
        {
            WriteIndented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }
}
