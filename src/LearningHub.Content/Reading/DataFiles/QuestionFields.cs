using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.DataFiles.Questions;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Reading.Text;

namespace LearningHub.Content.Reading.DataFiles;

/// <summary>Reads one question, of the bank or of a tool.</summary>
internal static class QuestionFields
{
    private static readonly string[] YesNo = ["Yes", "Partly", "No", Question.NotApplicable, Question.NotKnown];
    private static readonly string[] Judgements = ["Outstanding", "Good", "Requires improvement", "Inadequate"];
    private static readonly string[] Steps = ["1", "2", "3", "4", "5"];

    /// <summary>A question of the bank. It must say what it is for, and name its evidence and its roles.</summary>
    public static Question ReadFromBank(DataFields fields, HashSet<string> ids) => ReadCommon(fields, ids) with
    {
        IsFromBank = true,
        Purpose = fields.NeededText(BankKeys.Purpose),
        RestsOn = fields.NeededLocatedTexts(BankKeys.RestsOn),
        For = fields.NeededLocatedTexts(BankKeys.Roles),
    };

    /// <summary>A question that a tool has for itself.</summary>
    public static Question Read(DataFields fields, HashSet<string> ids) => ReadCommon(fields, ids) with
    {
        Purpose = fields.Text(QuestionKeys.Purpose),
        RestsOn = fields.LocatedTexts(QuestionKeys.RestsOn),
        For = fields.LocatedTexts(QuestionKeys.Roles),
    };

    /// <summary>An id, which must be unique in the file.</summary>
    public static string ReadId(DataFields fields, DataKey key, HashSet<string> ids)
    {
        var id = fields.NeededId(key);
        if (!Ids.IsId(id.Value)) return id.Value;
        if (id.Value.EndsWith(Question.EvidenceSuffix, StringComparison.Ordinal))
            fields.Report.Add(DiagnosticCodes.ValueInvalid, id.At, $"\"{id.Value}\" ends in {Question.EvidenceSuffix}.",
                "Choose another ending: the boxes for evidence use this one.");
        else if (!ids.Add(id.Value))
            fields.Report.Add(DiagnosticCodes.IdDuplicate, id.At, $"The id \"{id.Value}\" is used twice in this file.",
                "Give each section and question an id of its own.");
        return id.Value;
    }

    private static Question ReadCommon(DataFields fields, HashSet<string> ids)
    {
        var kind = fields.Choice(
            QuestionKeys.Kind, QuestionKind.Text, QuestionKind.ShortText, QuestionKind.YesNo, QuestionKind.Choice, QuestionKind.Scale,
            QuestionKind.Judgement, QuestionKind.Month, QuestionKind.Number);
        var choices = fields.Texts(QuestionKeys.Choices);
        if (kind is QuestionKind.Choice && choices.Count < 2)
            fields.Report.Add(DiagnosticCodes.ValueInvalid, fields.At, "A question with choices needs at least two of them.",
                "Write choices: [first, second]");
        return new Question
        {
            Id = ReadId(fields, QuestionKeys.Id, ids),
            At = fields.At,
            Text = fields.NeededText(QuestionKeys.Text),
            Kind = kind,
            Choices = ChoicesFor(kind, choices),
            Scores = ReadScores(fields, choices.Count),
            Help = fields.Text(QuestionKeys.Help),
            Source = fields.Text(QuestionKeys.Source),
            Evidence = fields.Text(QuestionKeys.Evidence),
            Condition = fields.Group(QuestionKeys.When, ReadCondition),
            UrgentAnswers = fields.LocatedTexts(QuestionKeys.UrgentAnswers),
            UrgentHelp = fields.Text(QuestionKeys.UrgentHelp),
            MayName = fields.YesNo(QuestionKeys.CouldName),
            Minutes = ReadMinutes(fields),
            YesIsConcern = fields.Choice(QuestionKeys.YesIs, false, true),
        };
    }

    private static QuestionCondition ReadCondition(DataFields fields) =>
        new(fields.NeededLocatedText(ConditionKeys.Question), fields.NeededLocatedTexts(ConditionKeys.Is));

    private static int? ReadMinutes(DataFields fields)
    {
        if (fields.WrittenNumber(QuestionKeys.Minutes) is not { } minutes) return null;
        if (minutes is >= 1 and <= RoleForm.MostMinutes) return minutes;
        fields.Report.Add(
            DiagnosticCodes.ValueInvalid, fields.PlaceOf(QuestionKeys.Minutes), $"A question cannot take {minutes} minutes.",
            $"Write a number from 1 to {RoleForm.MostMinutes}, or leave minutes out.");
        return null;
    }

    private static IReadOnlyList<string> ChoicesFor(QuestionKind kind, IReadOnlyList<string> written) => kind switch
    {
        QuestionKind.YesNo => YesNo,
        QuestionKind.Judgement => Judgements,
        QuestionKind.Scale => written.Count > 0 ? written : Steps,
        QuestionKind.Choice => written,
        _ => [],
    };

    private static List<int> ReadScores(DataFields fields, int choices)
    {
        var scores = new List<int>();
        foreach (var text in fields.LocatedTexts(QuestionKeys.Scores))
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
