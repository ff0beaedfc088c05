using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>safety.yml</c>.</summary>
internal static class BoardWordsReader
{
    /// <summary>The words of the board.</summary>
    public static BoardWords Read(YamlValue? document, FileReport report)
    {
        if (document is null) return BoardWords.None;
        if (document is not YamlMap map)
        {
            report.Add(
                DiagnosticCodes.ValueInvalid, document.At, "safety.yml must hold groups of words, not a single list.",
                "Write places:, schools:, public-names: or harmless-words:, and below it each entry after a hyphen.");
            return BoardWords.None;
        }
        return DataFields.ReadAll(DataFields.From(map, SafetyKeys.File, report), ReadWords);
    }

    private static BoardWords ReadWords(DataFields fields) => new()
    {
        Places = fields.Texts(SafetyKeys.Places),
        Schools = fields.Texts(SafetyKeys.Schools),
        PublicNames = fields.Texts(SafetyKeys.PublicNames),
        HarmlessWords = fields.Texts(SafetyKeys.HarmlessWords),
    };
}
