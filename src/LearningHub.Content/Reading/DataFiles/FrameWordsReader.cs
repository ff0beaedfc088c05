using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>words.yml</c>: for each language the phrases around a page.</summary>
internal static class FrameWordsReader
{
    /// <summary>The words in a YAML document.</summary>
    public static FrameWords? Read(YamlValue? document, FileReport report)
    {
        if (document is not YamlMap languages) return null;
        var byLanguage = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in languages.Entries)
        {
            if (!LanguageTag.IsWellFormed(entry.Key))
            {
                var code = LanguageTag.CodeOf(entry.Key) ?? "ur";
                report.Add(DiagnosticCodes.KeyUnknown, entry.At, $"\"{entry.Key}\" is not the code of a language.",
                    $"Write its code, for example {code}:");
            }
            else if (entry.Value is YamlMap phrases)
            {
                var fields = DataFields.FromEntry(phrases, entry.Key, FrameWordKeys.File, report);
                byLanguage[entry.Key] = DataFields.ReadAll(fields, ReadPhrases);
            }
            else report.Add(DiagnosticCodes.ValueInvalid, entry.At, $"\"{entry.Key}\" must be a group of phrases.",
                "Write below it, two spaces further in, lines such as Menu: …");
        }
        return new FrameWords(byLanguage);
    }

    private static Dictionary<string, string> ReadPhrases(DataFields fields)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var phrase in FrameWordKeys.All)
        {
            if (fields.Text(phrase) is { Length: > 0 } word) words[phrase.Name] = word;
        }
        return words;
    }
}
