using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>plain-words.yml</c>.</summary>
internal static class PlainWordReader
{
    /// <summary>The words in a YAML document. Entries without a word are left out; a diagnostic says so.</summary>
    public static IReadOnlyList<PlainWord> Read(YamlValue? document, FileReport report) =>
        [.. Fields.ReadList(document, "this word", report, ReadWord).Where(word => word.Word.Length > 0)];

    private static PlainWord ReadWord(Fields fields) =>
        new(fields.RequiredText("word"), fields.RequiredText("instead"), fields.Text("why") ?? string.Empty);
}
