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
        Fields.ReadList(document, "this term", report, ReadTerm);

    private static GlossaryTerm ReadTerm(Fields fields)
    {
        var term = fields.RequiredLocatedText("term");
        var status = fields.Choice("status", TermStatus.Current,
            ("current", TermStatus.Current), ("former", TermStatus.Former), ("contested", TermStatus.Contested));
        return new GlossaryTerm
        {
            Id = fields.Text("id") ?? Ids.FromWords(term.Value),
            At = term.At,
            Term = term.Value,
            Expansion = fields.Text("expansion"),
            Meaning = fields.RequiredText("meaning"),
            Synonyms = fields.Texts("synonyms"),
            Status = status,
            Preferred = status is TermStatus.Current ? fields.Text("preferred") : fields.RequiredText("preferred"),
            Source = fields.LocatedText("source") is { } source ? ReadSource(source, fields.Report) : null,
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
