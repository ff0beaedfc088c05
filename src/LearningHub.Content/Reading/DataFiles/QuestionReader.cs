using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads the questions of a tool.</summary>
internal static class QuestionReader
{
    private static readonly string[] YesNo = ["Yes", "Partly", "No", "Not applicable", "Not known"];
    private static readonly string[] Judgements = ["Outstanding", "Good", "Requires improvement", "Inadequate"];

    /// <summary>The questions in a YAML document.</summary>
    public static QuestionSet? Read(YamlValue? document, FileReport report)
    {
        if (document is not YamlMap map) return null;
        var fields = new Fields(map, "this tool", report);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var questions = new QuestionSet(
            fields.RequiredText("title"), [.. fields.Groups("sections").Select(section => Section(section, ids))]);
        fields.Finish();
        return questions;
    }

    private static QuestionSection Section(Fields fields, HashSet<string> ids)
    {
        var section = new QuestionSection(
            Id(fields, ids), fields.RequiredText("title"), fields.Text("intro"), fields.LocatedTexts("for"), fields.Text("source"),
            [.. fields.Groups("questions").Select(question => Question(question, ids))]);
        fields.Finish();
        return section;
    }

    private static Question Question(Fields fields, HashSet<string> ids)
    {
        var kind = fields.Choice("kind", QuestionKind.Text,
            ("text", QuestionKind.Text), ("yes-no", QuestionKind.YesNo), ("choice", QuestionKind.Choice),
            ("judgement", QuestionKind.Judgement), ("date", QuestionKind.Date), ("number", QuestionKind.Number));
        var choices = fields.Texts("choices");
        if (kind is QuestionKind.Choice && choices.Count < 2)
            fields.Report.Add(DiagnosticCodes.ValueInvalid, fields.At, "A question with choices needs at least two of them.",
                "Write choices: [first, second]");
        var question = new Question(
            Id(fields, ids), fields.At, fields.RequiredText("text"), kind, Choices(kind, choices), fields.Text("help"),
                fields.Text("source"), fields.LocatedTexts("for"));
        fields.Finish();
        return question;
    }

    private static IReadOnlyList<string> Choices(QuestionKind kind, IReadOnlyList<string> written) => kind switch
    {
        QuestionKind.YesNo => YesNo,
        QuestionKind.Judgement => Judgements,
        QuestionKind.Choice => written,
        _ => [],
    };

    private static string Id(Fields fields, HashSet<string> ids)
    {
        var id = fields.RequiredLocatedText("id");
        if (id.Value.Length == 0) return id.Value;
        if (!Ids.IsId(id.Value))
            fields.Report.Add(DiagnosticCodes.ValueInvalid, id.At, $"\"{id.Value}\" cannot be an id.",
                "Use lower-case letters, digits and hyphens.");
        else if (!ids.Add(id.Value))
            fields.Report.Add(DiagnosticCodes.IdDuplicate, id.At, $"The id \"{id.Value}\" is used twice in this tool.",
                "Give each section and question an id of its own.");
        return id.Value;
    }
}
