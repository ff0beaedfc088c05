using System.Globalization;
using LearningHub.Content.Model.Questions;

namespace LearningHub.Tools.Forms;

/// <summary>The fields of a form in order, for writing and reading Word and CSV files.</summary>
public static class FormFields
{
    /// <summary>Case, agency, and whether the agency has any records.</summary>
    public static IReadOnlyList<FormField> Head(FormSheet sheet) => !sheet.AsksForCase ? [] : sheet.IsForPersons ?
    [
        new FormField(FormField.Case, "Letter of the course") { Choices = sheet.Cases, Hint = "It stands on the invitation." },
    ] :
    [
        new FormField(FormField.Case, "Letter of the case") { Choices = sheet.Cases },
        new FormField(FormField.Agency, "Your agency or team") { Hint = "A team or role, not the name of a person." },
        new FormField(FormField.NothingHeld, "We hold nothing on this family")
        {
            Hint = "Look for the adults first. If you tick this, leave the questions empty: that counts as a return.",
            Choices = ["No", "Yes"],
        },
    ];

    /// <summary>The sections with their fields.</summary>
    public static IReadOnlyList<(QuestionSection Section, IReadOnlyList<FormField> Fields)> Sections(FormSheet sheet)
    {
        var number = 0;
        return [.. sheet.Form.Sections.Select(section => (
            section, (IReadOnlyList<FormField>)[.. section.Questions.SelectMany(question => FieldsFor(question, ++number, sheet.Form))]))];
    }

    /// <summary>Every field of the questions.</summary>
    public static IEnumerable<FormField> All(FormSheet sheet) => Sections(sheet).SelectMany(section => section.Fields);

    private static IEnumerable<FormField> FieldsFor(Question question, int number, RoleForm form)
    {
        yield return new FormField(question.Id, string.Create(CultureInfo.InvariantCulture, $"{number}. {question.Text}"))
        {
            Hint = Hint(question, form),
            Choices = question.Choices,
            IsLong = question.Kind is QuestionKind.Text,
        };
        if (question.Evidence is { } evidence)
            yield return new FormField(
                question.EvidenceId, string.Create(CultureInfo.InvariantCulture, $"{number}a. {evidence}"))
            { IsLong = true };
    }

    private static string? Hint(Question question, RoleForm form)
    {
        var when = question.Condition is { } condition
            && form.Questions.FirstOrDefault(each => each.Id == condition.Question.Value) is { } earlier
            ? $"Only after {string.Join(" or ", condition.Answers.Select(answer => $"“{answer.Value}”"))} to: {earlier.Text}" : null;
        var month = question.Kind is QuestionKind.Month ? "Year and month only, for example 2026-03." : null;
        var urgent = question.UrgentHelp is { } help
            ? $"After “{string.Join("” or “", question.UrgentAnswers.Select(answer => answer.Value))}”: {help}" : null;
        var hint = string.Join(' ', new[] { when, question.Help, month, urgent }.OfType<string>());
        return hint.Length > 0 ? hint : null;
    }
}
