using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Reading.Text;
using LearningHub.Content.Reading.Yaml;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads one question, of the bank or of a tool.</summary>
internal static class QuestionFields
{
    private static readonly string[] YesNo = ["Yes", "Partly", "No", Question.NotApplicable, Question.NotKnown];
    private static readonly string[] Judgements = ["Outstanding", "Good", "Requires improvement", "Inadequate"];
    private static readonly string[] Steps = ["1", "2", "3", "4", "5"];

    /// <summary>A question of the bank. It must say what it is for, and name its evidence.</summary>
    public static Question FromBank(Fields fields, HashSet<string> ids)
    {
        fields.RequiredText("purpose");
        if (fields.LocatedTexts("rests-on").Count == 0)
            fields.Report.Add(DiagnosticCodes.KeyMissing, fields.At, "The key \"rests-on\" is missing in this question.",
                "Name the finding it rests on (audit#finding), or a work with its place: rests-on: [\"work-id, 2.3.5\"]");
        if (fields.LocatedTexts("roles").Count == 0)
            fields.Report.Add(DiagnosticCodes.KeyMissing, fields.At, "The key \"roles\" is missing in this question.",
                "Name the roles that can know the answer: roles: [school, gp]");
        return Read(fields, ids) with { IsFromBank = true };
    }

    /// <summary>A question.</summary>
    public static Question Read(Fields fields, HashSet<string> ids)
    {
        var kind = fields.Choice("kind", QuestionKind.Text,
            ("text", QuestionKind.Text), ("short-text", QuestionKind.ShortText), ("yes-no", QuestionKind.YesNo),
            ("choice", QuestionKind.Choice), ("scale", QuestionKind.Scale), ("judgement", QuestionKind.Judgement),
            ("month", QuestionKind.Month), ("date", QuestionKind.Month), ("number", QuestionKind.Number));
        var choices = fields.Texts("choices");
        if (kind is QuestionKind.Choice && choices.Count < 2)
            fields.Report.Add(DiagnosticCodes.ValueInvalid, fields.At, "A question with choices needs at least two of them.",
                "Write choices: [first, second]");
        var question = new Question
        {
            Id = Id(fields, ids),
            At = fields.At,
            Text = fields.RequiredText("text"),
            Kind = kind,
            Choices = Choices(kind, choices),
            Scores = Scores(fields, choices.Count),
            Help = fields.Text("help"),
            Source = fields.Text("source"),
            For = [.. fields.LocatedTexts("roles"), .. fields.LocatedTexts("for")],
            Purpose = fields.Text("purpose"),
            RestsOn = fields.LocatedTexts("rests-on"),
            Evidence = fields.Text("evidence"),
            Condition = Condition(fields),
            UrgentAnswers = fields.LocatedTexts("urgent-answers"),
            UrgentHelp = fields.Text("urgent-help"),
            MayName = fields.Flag("could-name") ?? false,
            Minutes = Minutes(fields),
            YesIsConcern = fields.Choice("yes-is", false, ("strength", false), ("concern", true)),
        };
        fields.Finish();
        return question;
    }

    /// <summary>An id, which must be unique in the file.</summary>
    public static string Id(Fields fields, HashSet<string> ids)
    {
        var id = fields.RequiredId("id");
        if (!Ids.IsId(id.Value)) return id.Value;
        if (id.Value.EndsWith(Question.EvidenceSuffix, StringComparison.Ordinal))
            fields.Report.Add(DiagnosticCodes.ValueInvalid, id.At, $"\"{id.Value}\" ends in {Question.EvidenceSuffix}.",
                "Choose another ending: the boxes for evidence use this one.");
        else if (!ids.Add(id.Value))
            fields.Report.Add(DiagnosticCodes.IdDuplicate, id.At, $"The id \"{id.Value}\" is used twice in this file.",
                "Give each section and question an id of its own.");
        return id.Value;
    }

    private static QuestionCondition? Condition(Fields fields)
    {
        if (fields.Group("when") is not { } group) return null;
        var question = group.RequiredLocatedText("question");
        var answers = group.LocatedTexts("is");
        if (answers.Count == 0)
            fields.Report.Add(DiagnosticCodes.KeyMissing, group.At, "The condition does not say after which answer the question is asked.",
                "Write is: [\"Yes\"]");
        group.Finish();
        return new QuestionCondition(question, answers);
    }

    private static int? Minutes(Fields fields)
    {
        if (fields.Number("minutes") is not { } minutes) return null;
        if (minutes is >= 1 and <= RoleForm.MostMinutes) return minutes;
        fields.Report.Add(DiagnosticCodes.ValueInvalid, fields.LocatedText("minutes")!.Value.At,
            $"A question cannot take {minutes} minutes.", $"Write a number from 1 to {RoleForm.MostMinutes}, or leave minutes out.");
        return null;
    }

    private static IReadOnlyList<string> Choices(QuestionKind kind, IReadOnlyList<string> written) => kind switch
    {
        QuestionKind.YesNo => YesNo,
        QuestionKind.Judgement => Judgements,
        QuestionKind.Scale => written.Count > 0 ? written : Steps,
        QuestionKind.Choice => written,
        _ => [],
    };

    private static List<int> Scores(Fields fields, int choices)
    {
        var scores = new List<int>();
        foreach (var text in fields.LocatedTexts("scores"))
        {
            if (int.TryParse(text.Value, out var score)) scores.Add(score);
            else
                fields.Report.Add(DiagnosticCodes.ValueInvalid, text.At, $"\"{text.Value}\" is not a score.",
                    "Write whole numbers, one for each choice.");
        }
        if (scores.Count > 0 && scores.Count != choices)
            fields.Report.Add(DiagnosticCodes.ValueInvalid, fields.At, $"There are {choices} choices and {scores.Count} scores.",
                "Write one score for each choice, in the same order.");
        return scores;
    }
}
