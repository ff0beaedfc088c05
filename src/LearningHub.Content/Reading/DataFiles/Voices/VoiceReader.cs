using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Markdown;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles.Voices;

/// <summary>Reads <c>voices.yml</c>.</summary>
internal static class VoiceReader
{
    /// <summary>The voices in a YAML document.</summary>
    public static IReadOnlyList<Voice> Read(YamlValue? document, FileReport report) =>
        DataFields.ReadList(document, VoiceKeys.File, report, ReadVoice);

    private static Voice ReadVoice(DataFields fields)
    {
        var source = fields.NeededLocatedText(VoiceKeys.Source);
        return new Voice
        {
            Id = fields.NeededId(VoiceKeys.Id).Value,
            Words = fields.NeededLocatedText(VoiceKeys.Words),
            Role = fields.Choice(VoiceKeys.Role, VoiceRole.Parent, VoiceRole.Child, VoiceRole.YoungPerson, VoiceRole.Relative),
            By = fields.NeededText(VoiceKeys.By),
            Setting = fields.NeededText(VoiceKeys.Setting),
            Said = fields.NeededText(VoiceKeys.Said),
            Themes = fields.LocatedTexts(VoiceKeys.Themes),
            Source = source.Value.Length > 0 ? ReadSource(source, fields.Report) : null,
            Beside = fields.LocatedTexts(VoiceKeys.Beside),
        };
    }

    private static Citation? ReadSource(Located<string> source, FileReport report)
    {
        var citation = CitationText.ParseOne($"@{source.Value.TrimStart('@')}", source.At);
        if (citation is { Place: not null }) return citation;
        report.Add(
            DiagnosticCodes.CitationMalformed, source.At, $"\"{source.Value}\" does not say where the words are printed.",
            "Write the id of the work, a comma and the paragraph, for example source: \"report, 3.7.2\"");
        return null;
    }
}
