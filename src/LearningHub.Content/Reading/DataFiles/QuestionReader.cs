using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads the questions of a tool, and the bank of questions from which tools select.</summary>
internal static class QuestionReader
{
    /// <summary>The bank: every question once.</summary>
    public static IReadOnlyList<Question>? ReadBank(YamlValue? document, FileReport report)
    {
        if (document is not YamlMap map) return null;
        var fields = new Fields(map, "the question bank", report);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Question[] questions = [.. fields.Groups("questions").Select(question => QuestionFields.FromBank(question, ids))];
        fields.Finish();
        return questions;
    }

    /// <summary>The questions of a tool: selected from the bank by id, or written in its own file.</summary>
    public static QuestionSet? Read(YamlValue? document, FileReport report)
    {
        if (document is not YamlMap map) return null;
        var fields = new Fields(map, "this tool", report);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var selected = new List<Located<string>>();
        var set = new QuestionSet(
            fields.RequiredText("title"), [.. fields.Groups("sections").Select(section => Section(section, ids, selected))])
        {
            Roles = fields.LocatedTexts("roles"),
            Selected = selected,
            Renamed = [.. fields.Pairs("renamed").Select(pair => new RenamedQuestion(pair.Key.Value, pair.Value))],
            Card = Card(fields),
            Earlier = [.. fields.Groups("earlier").Select(Earlier)],
            AnsweredBy = fields.Choice(
                "answered-by", AnsweredBy.Agency, ("agency", AnsweredBy.Agency), ("person", AnsweredBy.Person)),
            Score = Score(fields),
        };
        fields.Finish();
        return set;
    }

    private static QuestionSection Section(Fields fields, HashSet<string> ids, List<Located<string>> selected)
    {
        var section = new QuestionSection(
            QuestionFields.Id(fields, ids), fields.RequiredText("title"), fields.Text("intro"), fields.LocatedTexts("for"),
            fields.Text("source"), Questions(fields, ids, selected));
        fields.Finish();
        return section;
    }

    private static List<Question> Questions(Fields fields, HashSet<string> ids, List<Located<string>> selected)
    {
        var questions = new List<Question>();
        foreach (var (text, group) in fields.TextsOrGroups("questions"))
        {
            if (group is not null) questions.Add(QuestionFields.Read(group, ids));
            else if (text is { } id && ids.Add(id.Value))
            {
                selected.Add(id);
                // The linker replaces it by the question of the bank.
                questions.Add(new Question { Id = id.Value, At = id.At, Text = string.Empty, IsFromBank = true });
            }
            else if (text is { } twice)
                fields.Report.Add(DiagnosticCodes.IdDuplicate, twice.At, $"\"{twice.Value}\" is asked twice in this tool.",
                    "Remove it from one of the two places.");
        }
        return questions;
    }

    private static CardSelection? Card(Fields fields)
    {
        if (fields.Group("card") is not { } group) return null;
        var card = new CardSelection(
            group.At, group.RequiredText("title"), group.LocatedTexts("findings"), group.LocatedTexts("questions"));
        if (card.Findings.Count == 0)
            group.Report.Add(DiagnosticCodes.KeyMissing, group.At, "The card does not say on which findings it rests.",
                "Write findings: [audit#f-finding]");
        group.Finish();
        return card;
    }

    private static EarlierQuestion Earlier(Fields fields)
    {
        var earlier = new EarlierQuestion(
            fields.RequiredText("id"), fields.Number("edition") ?? 1, fields.RequiredText("text"), fields.LocatedText("now"));
        fields.Finish();
        return earlier;
    }

    private static ScoreBands? Score(Fields fields)
    {
        if (fields.Group("score") is not { } group) return null;
        var bands = new List<ScoreBand>();
        foreach (var band in group.Groups("bands"))
        {
            bands.Add(new ScoreBand(band.Number("from") ?? 0, band.RequiredText("means")));
            band.Finish();
        }
        var score = new ScoreBands(group.RequiredLocatedText("source"), [.. bands.OrderBy(band => band.From)]);
        group.Finish();
        return score;
    }
}
