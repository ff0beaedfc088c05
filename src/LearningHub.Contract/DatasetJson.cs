using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LearningHub.Contract.Changes;
using LearningHub.Contract.Library;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Library.Resources;
using LearningHub.Contract.Paging;
using LearningHub.Contract.Problems;
using LearningHub.Contract.Search;

namespace LearningHub.Contract;

/// <summary>How the dataset is written and read as JSON: keys in snake_case, days as ISO 8601, no key without a value.</summary>
// The fast path of the generator works only without an encoder of our own, so its code would never run.
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(LibraryRecord))]
[JsonSerializable(typeof(ChangeListRecord))]
[JsonSerializable(typeof(RecordPage<ResourceRecord>))]
[JsonSerializable(typeof(RecordPage<FindingRecord>))]
[JsonSerializable(typeof(RecordPage<RecommendationRecord>))]
[JsonSerializable(typeof(RecordPage<GlossaryRecord>))]
[JsonSerializable(typeof(RecordPage<ReferenceRecord>))]
[JsonSerializable(typeof(RecordPage<VoiceRecord>))]
[JsonSerializable(typeof(RecordList<VocabularyRecord>))]
[JsonSerializable(typeof(RecordList<SimilarRecord>))]
[JsonSerializable(typeof(SearchAnswerRecord))]
[JsonSerializable(typeof(SuggestionListRecord))]
[JsonSerializable(typeof(ApiProblem))]
public sealed partial class DatasetJson : JsonSerializerContext
{
    /// <summary>Adds the settings of the dataset to the options of another writer. Quotation marks and dashes stay as they are: the text is
    /// never put into HTML unescaped.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.RespectNullableAnnotations = true;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.TypeInfoResolverChain.Insert(0, Default);
    }

    /// <summary>The types of the dataset with these settings.</summary>
    public static DatasetJson Compact => Styles.Compact;

    /// <summary>The same, indented for people to read.</summary>
    public static DatasetJson Readable => Styles.Readable;

    // In a class of its own, so that the generated part is initialised before it.
    private static class Styles
    {
        public static readonly DatasetJson Compact = Create(indented: false);
        public static readonly DatasetJson Readable = Create(indented: true);

        private static DatasetJson Create(bool indented)
        {
            var options = new JsonSerializerOptions { WriteIndented = indented, NewLine = "\n" };
            Configure(options);
            options.TypeInfoResolverChain.Clear();
            return new DatasetJson(options);
        }
    }
}
