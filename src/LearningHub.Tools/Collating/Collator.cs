using LearningHub.Content.Linking;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Safety;
using LearningHub.Safety.Lines;
using LearningHub.Tools.Returns;
using LearningHub.Tools.Rounds;

namespace LearningHub.Tools.Collating;

/// <summary>Adds up the returns of a round.</summary>
public sealed class Collator
{
    private readonly QuestionSet set;
    private readonly SafetyChecker safety;
    private readonly Round round;

    /// <param name="library">The library with the tool.</param>
    /// <param name="round">The round.</param>
    public Collator(LinkedLibrary library, Round round)
    {
        this.round = round;
        set = ((ToolDetails)library.ById[round.Tool].Details!).Questions!;
        safety = new SafetyChecker(new SafetySettings());
    }

    /// <summary>Adds them up per case and for all cases.</summary>
    /// <param name="readings">Every file that came back, as it was read.</param>
    public Collation Collate(IReadOnlyList<ReturnReading> readings)
    {
        AgencyReturn[] returns = [.. readings.Select(reading => reading.Return).OfType<AgencyReturn>()];
        var status = RoundStatus.FromReturns(round, returns);
        // People must decide which of two returns is right; until then neither is counted.
        var twice = status.Twice.ToHashSet();
        AgencyReturn[] counted = [.. returns.Where(each => !twice.Contains(each))];
        AgencyReturn[] holding = [.. counted.Where(each => !each.NothingHeld)];
        QuestionTally[] tallies = [.. set.Questions.Where(question => question.Choices.Count > 0).Select(each => Tally(each, holding))];
        return new Collation
        {
            Round = round,
            Status = status,
            Counted = counted,
            Refused = [.. readings.Where(reading => reading.Refusal is not null)],
            Tallies = tallies,
            Values = Values(holding),
            Texts = [.. set.Questions.Select(question => (question, Texts(question, holding))).Where(pair => pair.Item2.Count > 0)],
            Cases = [.. round.Cases.Select(letter => Case(letter, returns, status))],
            Suggestions = [.. tallies.Select(SuggestedFinding.For).OfType<SuggestedFinding>()],
        };
    }

    private static QuestionTally Tally(Question question, AgencyReturn[] returns)
    {
        var asked = returns.Where(each => IsAsked(question, each)).ToArray();
        return new QuestionTally
        {
            Question = question,
            Counts = [.. question.Choices.Select(choice =>
                (choice, asked.Count(each => each.Answers.GetValueOrDefault(question.Id) == choice)))],
            Blank = asked.Count(each => !each.Answers.ContainsKey(question.Id)),
        };
    }

    private IReadOnlyList<ValueSummary> Values(AgencyReturn[] returns) =>
    [
        .. set.Questions.Where(question => question.Kind is QuestionKind.Number or QuestionKind.Month)
            .Select(question => ValueSummary.Create(question,
                [.. returns.Where(each => IsAsked(question, each)).Select(each => each.Answers.GetValueOrDefault(question.Id))])),
    ];

    private static bool IsAsked(Question question, AgencyReturn each)
    {
        if (question.For.Count > 0 && each.Role.Length > 0 && question.For.All(role => role.Value != each.Role)) return false;
        if (question.Condition is not { } condition) return true;
        return condition.Answers.Any(answer => answer.Value == each.Answers.GetValueOrDefault(condition.Question.Value));
    }

    private List<FreeText> Texts(Question question, AgencyReturn[] returns)
    {
        string[] ids = question.IsFreeText ? [question.Id, question.EvidenceId] : [question.EvidenceId];
        return
        [
            .. from each in returns
               from id in ids
               where each.Answers.ContainsKey(id)
               let text = each.Answers[id]
               select new FreeText(each.Case, each.Agency, text, Warnings(text)),
        ];
    }

    private IReadOnlyList<string> Warnings(string text) =>
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => safety.Check(new SafetyLine(line, LineSetting.None)))
            .Select(finding => $"{finding.Kind}: {finding.Words}").Distinct(),
    ];

    private CaseView Case(string letter, AgencyReturn[] returns, RoundStatus status)
    {
        AgencyReturn[] ofCase = [.. returns.Where(each => each.Case == letter)];
        var twice = status.Twice.ToHashSet();
        AgencyReturn[] counted = [.. ofCase.Where(each => !each.NothingHeld && !twice.Contains(each))];
        return new CaseView(
            letter, ofCase,
            [
                .. set.Questions.Where(question => !question.IsFreeText)
                    .Select(question => new CaseRow(
                        question.Id, question.Text, [.. ofCase.Select(each => each.Answers.GetValueOrDefault(question.Id))]))
                    .Where(row => row.Answers.Any(answer => answer is not null)),
            ],
            [.. status.Missing.Where(missing => missing.Case == letter).Select(missing => missing.Agency)])
        {
            Values = Values(counted),
            Tallies = set.AnsweredBy is AnsweredBy.Person
                ? [.. set.Questions.Where(question => question.Choices.Count > 0).Select(question => Tally(question, counted))] : [],
        };
    }
}
