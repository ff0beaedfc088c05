using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Resources;

/// <summary>Checks the question bank and the questions that tools select from it.</summary>
internal static class QuestionChecks
{
    /// <summary>Checks the bank: what questions rest on, who is asked, conditions, and whether a tool asks them.</summary>
    public static void Bank(CheckContext context, FileReport report)
    {
        var asked = context.Library.Resources.Select(resource => (resource.Details as ToolDetails)?.Questions).OfType<QuestionSet>()
            .SelectMany(set => set.Questions).Select(question => question.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var question in context.Bank.Questions)
        {
            One(question, context, report);
            Condition(question, context.Bank.Questions, report);
            if (!asked.Contains(question.Id))
                report.Add(DiagnosticCodes.QuestionUnused, question.At, $"No tool asks the question \"{question.Id}\".",
                    "Add it to a tool, or remove it.");
        }
    }

    /// <summary>Checks the questions of a tool and the length of its forms.</summary>
    public static void Tool(QuestionSet set, CheckContext context, FileReport report)
    {
        ReferenceChecks.CheckTerms(set.Roles, context.Library.Vocabularies.Audiences, report);
        foreach (var id in set.Selected.Where(id => context.Bank.Find(id.Value) is null)) Unknown(id, context.Bank.Questions, report);
        foreach (var section in set.Sections) ReferenceChecks.CheckTerms(section.For, context.Library.Vocabularies.Audiences, report);
        foreach (var question in set.Questions.Where(question => !question.IsFromBank))
        {
            One(question, context, report);
            Condition(question, [.. set.Questions], report);
        }
        foreach (var renamed in set.Renamed.Where(renamed => set.Questions.All(question => question.Id != renamed.Now.Value)))
            Unknown(renamed.Now, set.Questions, report);
        foreach (var earlier in set.Earlier) Earlier(earlier, set, report);
        if (set.Card is { } card) Card(card, set, context, report);
        if (set.Score is { } score) RestsOn([score.Source], context, report);
        foreach (var role in set.Roles) Form(set, role, context, report);
    }

    private static void Earlier(EarlierQuestion earlier, QuestionSet set, FileReport report)
    {
        if (earlier.Now is not { } now) return;
        var question = set.Questions.FirstOrDefault(each => each.Id == now.Value);
        if (question is null && !set.Questions.Any(each => each.Evidence is not null && each.EvidenceId == now.Value))
            Unknown(now, set.Questions, report);
        foreach (var answer in earlier.Answers.Values)
        {
            if (question is not null && question.Choices.Contains(answer.Value)) continue;
            report.Add(DiagnosticCodes.ValueInvalid, answer.At, $"\"{answer.Value}\" is not an answer to \"{now.Value}\".",
                question is null or { Choices.Count: 0 } ? "Answers can be mapped only for a question with answers to choose from."
                    : $"Write one of: {string.Join(", ", question.Choices)}.");
        }
    }

    private static void Card(CardSelection card, QuestionSet set, CheckContext context, FileReport report)
    {
        RestsOn(card.Findings, context, report);
        foreach (var id in card.Questions.Where(id => set.Questions.All(question => question.Id != id.Value)))
            Unknown(id, set.Questions, report);
        var count = Math.Max(card.Questions.Count, card.Questions.Count == 0 ? card.Findings.Count : 0);
        if (count > CardSelection.MostQuestions)
            report.Add(DiagnosticCodes.FormTooLong, card.At, $"The card has {count} questions and does not fit on one page.",
                $"Choose at most {CardSelection.MostQuestions}.");
    }

    private static void Form(QuestionSet set, Located<string> role, CheckContext context, FileReport report)
    {
        if (context.Library.Vocabularies.Audiences.Find(role.Value) is null) return;
        var form = RoleForm.For(set, role.Value);
        if (form.Count == 0)
            report.Add(DiagnosticCodes.ValueInvalid, role.At, $"No question of this tool is for \"{role.Value}\".",
                "Remove the role, or name it in roles: of the questions that it can answer.");
        if (form.Count > RoleForm.MostQuestions || form.Minutes > RoleForm.MostMinutes)
            report.Add(DiagnosticCodes.FormTooLong, role.At, string.Create(CultureInfo.InvariantCulture,
                $"The form for \"{role.Value}\" has {form.Count} questions and takes {form.Minutes} minutes."),
                string.Create(CultureInfo.InvariantCulture, $"Ask this role at most {RoleForm.MostQuestions} questions, for at most ")
                    + string.Create(CultureInfo.InvariantCulture, $"{RoleForm.MostMinutes} minutes: ")
                    + "leave out what other roles know better.");
        var before = new HashSet<string>(StringComparer.Ordinal);
        foreach (var question in form.Questions)
        {
            if (question.Condition is { } condition && !before.Contains(condition.Question.Value)
                && set.Questions.Any(each => each.Id == condition.Question.Value))
                report.Add(DiagnosticCodes.ValueInvalid, role.At,
                    $"\"{role.Value}\" is asked \"{question.Id}\", but not \"{condition.Question.Value}\" before it.",
                    $"Ask \"{condition.Question.Value}\" first and of this role too, or remove the condition.");
            before.Add(question.Id);
        }
    }

    private static void One(Question question, CheckContext context, FileReport report)
    {
        ReferenceChecks.CheckTerms(question.For, context.Library.Vocabularies.Audiences, report);
        RestsOn(question.RestsOn, context, report);
        Urgent(question, report);
    }

    private static void Urgent(Question question, FileReport report)
    {
        foreach (var answer in question.UrgentAnswers.Where(answer => !question.Choices.Contains(answer.Value)))
            report.Add(DiagnosticCodes.ValueInvalid, answer.At, $"\"{answer.Value}\" is not an answer to \"{question.Id}\".",
                $"Write one of: {string.Join(", ", question.Choices)}.");
        if (question.UrgentAnswers.Count > 0 != (question.UrgentHelp is not null))
            report.Add(DiagnosticCodes.KeyMissing, question.At,
                $"The question \"{question.Id}\" needs both urgent-answers and urgent-help.",
                "Name the answers after which help is needed at once, and write the help: whom to ring, and what to do.");
    }

    private static void Condition(Question question, IReadOnlyList<Question> all, FileReport report)
    {
        if (question.Condition is not { } condition) return;
        if (all.FirstOrDefault(each => each.Id == condition.Question.Value) is not { } earlier)
        {
            Unknown(condition.Question, all, report);
            return;
        }
        foreach (var answer in condition.Answers.Where(answer => !earlier.Choices.Contains(answer.Value)))
            report.Add(DiagnosticCodes.ValueInvalid, answer.At, $"\"{answer.Value}\" is not an answer to \"{earlier.Id}\".",
                earlier.Choices.Count == 0 ? "A condition needs a question with answers to choose from."
                    : $"Write one of: {string.Join(", ", earlier.Choices)}.");
    }

    private static void RestsOn(IReadOnlyList<Located<string>> sources, CheckContext context, FileReport report)
    {
        foreach (var source in sources)
        {
            var isFinding = source.Value.Contains('#', StringComparison.Ordinal);
            var work = source.Value.Split(',')[0].Trim();
            var known = isFinding ? context.Library.Findings.Keys : (IEnumerable<string>)context.Library.References.Keys;
            if (known.Contains(isFinding ? source.Value : work)) continue;
            var written = isFinding ? source.Value : work;
            report.Add(BrokenReference.Describe(
                report.Path, source with { Value = written }, isFinding ? "finding" : "work",
                isFinding ? BrokenReference.InLibrary : "in references.yml", known));
        }
    }

    private static void Unknown(Located<string> id, IEnumerable<Question> known, FileReport report) =>
        report.Add(DiagnosticCodes.ReferenceBroken, id.At, $"There is no question \"{id.Value}\".",
            $"{DidYouMean.Sentence(id.Value, known.Select(question => question.Id))}The bank of questions is {QuestionBank.FileName}.");
}
