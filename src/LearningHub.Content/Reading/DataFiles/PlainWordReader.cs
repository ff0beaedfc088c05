using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>plain-words.yml</c>.</summary>
internal static class PlainWordReader
{
    /// <summary>The words in a YAML document. Entries without a word are left out; a diagnostic says so.</summary>
    public static IReadOnlyList<PlainWord> Read(YamlValue? document, FileReport report) =>
        [.. DataFields.ReadList(document, PlainWordKeys.File, report, ReadWord).Where(word => word.Word.Length > 0)];

    private static PlainWord ReadWord(DataFields fields) =>
        new(
            fields.NeededText(PlainWordKeys.Word), fields.NeededText(PlainWordKeys.Instead),
            fields.Text(PlainWordKeys.Why) ?? string.Empty);
}
