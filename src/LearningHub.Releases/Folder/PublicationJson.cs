using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LearningHub.Releases.Folder;

/// <summary>How the records of publishing are written and read.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(PublicationRecord))]
[JsonSerializable(typeof(JournalEntry))]
[JsonSerializable(typeof(ReleaseChange))]
public sealed partial class PublicationJson : JsonSerializerContext
{
    /// <summary>A record a line.</summary>
    public static PublicationJson Compact => Styles.Compact;

    /// <summary>Set out in lines for people to read.</summary>
    public static PublicationJson Readable => Styles.Readable;

    // In a class of its own, so that the generated part is there before it.
    private static class Styles
    {
        public static readonly PublicationJson Compact = Of(indented: false);
        public static readonly PublicationJson Readable = Of(indented: true);

        private static PublicationJson Of(bool indented) => new(new JsonSerializerOptions(Default.Options)
        {
            WriteIndented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }
}
