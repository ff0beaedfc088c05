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
        var fields = new Fields(map, "safety.yml", report);
        var words = new BoardWords
        {
            Places = fields.Texts("places"),
            Schools = fields.Texts("schools"),
            PublicNames = fields.Texts("public-names"),
            HarmlessWords = fields.Texts("harmless-words"),
        };
        fields.Finish();
        return words;
    }
}
