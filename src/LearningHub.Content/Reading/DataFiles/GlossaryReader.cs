using LearningHub.Content.DataFiles.Lists;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Reading.Markdown;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads <c>glossary.yml</c>.</summary>
internal static class GlossaryReader
{
    /// <summary>The terms in a YAML document.</summary>
    public static IReadOnlyList<GlossaryTerm> Read(YamlValue? document, FileReport report) =>
        DataFields.ReadList(document, GlossaryKeys.File, report, ReadTerm);

    private static GlossaryTerm ReadTerm(DataFields fields)
    {
        var term = fields.NeededLocatedText(GlossaryKeys.Term);
        var status = fields.Choice(GlossaryKeys.Status, TermStatus.Current, TermStatus.Former, TermStatus.Contested);
        return new GlossaryTerm
        {
            Id = fields.Text(GlossaryKeys.Id) ?? Ids.FromWords(term.Value),
            At = term.At,
            Term = term.Value,
            Expansion = fields.Text(GlossaryKeys.Expansion),
            Meaning = fields.NeededText(GlossaryKeys.Meaning),
            Synonyms = fields.Texts(GlossaryKeys.Synonyms),
            Status = status,
            Preferred = status is TermStatus.Current ? fields.Text(GlossaryKeys.Preferred) : fields.NeededText(GlossaryKeys.Preferred),
            Source = fields.LocatedText(GlossaryKeys.Source) is { } source ? ReadSource(source, fields.Report) : null,
        };
    }

    private static Citation? ReadSource(Located<string> source, FileReport report)
    {
        if (CitationText.ParseOne($"@{source.Value.TrimStart('@')}", source.At) is { } citation) return citation;
        report.Add(DiagnosticCodes.CitationMalformed, source.At, $"\"{source.Value}\" is not a citation.",
            "Write the id of a reference, a comma and the paragraph.");
        return null;
    }
}
