using LearningHub.Content.Linking;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;
using LearningHub.Site.Html;
using LearningHub.Site.Pages.Tools;
using LearningHub.Tools.Forms;

namespace LearningHub.Site.Builders.Tools;

/// <summary>Makes what a theme shows of a tool's questions.</summary>
public sealed class ToolViews(LinkedLibrary library)
{
    /// <summary>The folder of a form below the address of its tool.</summary>
    public static string FormFolder(string? role) => $"form/{(string.IsNullOrEmpty(role) ? "all" : role)}/";

    /// <summary>The forms of a tool; empty if the resource is not a tool or has no questions.</summary>
    public static IReadOnlyList<RoleForm> FormsOf(Resource resource) =>
        resource.Details is ToolDetails { Questions: { } set } && set.Questions.Any() ? RoleForm.AllOf(set) : [];

    /// <summary>A tool, as its page shows it.</summary>
    public ToolView Tool(Resource resource, QuestionSet set, PageUrls urls)
    {
        var number = 0;
        return new ToolView
        {
            Title = set.Title,
            WhoMayUse = (resource.Details as ToolDetails)?.WhoMayUse,
            Forms = [.. FormsOf(resource).Select(form => new ToolStartItem(
                RoleLabel(form.Role), urls.To(resource.Address + FormFolder(form.Role)), form.Count, form.Minutes))],
            Card = set.Card is { } card ? new ToolCardLink(card.Title, urls.To($"{resource.Address}card/")) : null,
            Sections = [.. set.Sections.Select(section => Section(section, set, () => ++number, withRoles: true))],
            PaperLine = Paper.ForResource(resource, library.Settings).Line,
        };
    }

    /// <summary>A form to fill in.</summary>
    public ToolFormView Form(Resource resource, QuestionSet set, RoleForm form)
    {
        var number = 0;
        var paper = Paper.ForResource(resource, library.Settings);
        return new ToolFormView
        {
            Tool = resource.Id,
            Role = form.Role ?? string.Empty,
            RoleLabel = RoleLabel(form.Role),
            Count = form.Count,
            Minutes = form.Minutes,
            Sections = [.. form.Sections.Select(section => Section(section, set, () => ++number, withRoles: false))],
            Edition = paper.Edition,
            Code = paper.Code.ToString(),
            PaperLine = paper.Line,
            Bands = set.Score is { } score ? string.Join('\n', score.Bands.Select(band => $"{band.From}:{band.Label}")) : null,
            AsksForCase = set.Score is null,
            IsForPersons = set.AnsweredBy is AnsweredBy.Person,
            Notes = [.. FormNotes.For((ToolDetails)resource.Details!).Select(note => new ToolFormNote(note.Heading, note.Text))],
        };
    }

    /// <summary>A role in words.</summary>
    public string RoleLabel(string? role) =>
        role is null ? "Everybody" : library.Vocabularies.Audiences.Find(role)?.Label ?? role;

    private ToolSectionView Section(QuestionSection section, QuestionSet set, Func<int> next, bool withRoles) => new(
        section.Id, section.Title, section.Intro, withRoles ? Labels(section.For.Select(role => role.Value)) : [],
        [.. section.Questions.Select(question => Question(question, set, next(), withRoles))]);

    private ToolQuestionView Question(Question question, QuestionSet set, int number, bool withRoles) => new()
    {
        Id = question.Id,
        Number = number,
        Text = question.Text,
        Help = question.Help,
        IsLongText = question.Kind is QuestionKind.Text,
        InputType = question.Kind switch
        {
            QuestionKind.Month => "month",
            QuestionKind.Number => "number",
            QuestionKind.ShortText => "text",
            _ => null,
        },
        Choices = question.Choices,
        Scores = question.Scores,
        Evidence = question.Evidence,
        UrgentAnswers = [.. question.UrgentAnswers.Select(answer => answer.Value)],
        UrgentHelpHtml = question.UrgentHelp is { } help ? TelephoneLinks.Write(help).Value : null,
        When = question.Condition is { } condition
            ? $"{condition.Question.Value}={string.Join('|', condition.Answers.Select(answer => answer.Value))}" : null,
        WhenWords = question.Condition is { } asked ? WhenWords(asked, set) : null,
        For = withRoles ? Labels(question.For.Select(role => role.Value)
            .Where(role => set.Roles.Count == 0 || set.Roles.Any(each => each.Value == role))) : [],
    };

    private static string? WhenWords(QuestionCondition condition, QuestionSet set) =>
        set.Questions.FirstOrDefault(each => each.Id == condition.Question.Value) is { } earlier
            ? $"Only if you answered {string.Join(" or ", condition.Answers.Select(answer => $"“{answer.Value}”"))} to: {earlier.Text}"
            : null;

    private IReadOnlyList<string> Labels(IEnumerable<string> roles) => [.. roles.Select(RoleLabel)];
}
