namespace LearningHub.Content.Model.Questions;

/// <summary>The questions of a tool that one role is asked, and how long they take.</summary>
public sealed record RoleForm
{
    /// <summary>The most questions that a form may have.</summary>
    public const int MostQuestions = 12;

    /// <summary>The most minutes that a form may take.</summary>
    public const int MostMinutes = 15;

    // Case, agency, and whether the agency has any records.
    private const int SecondsForHead = 60;
    private const int SecondsForEvidence = 30;

    private RoleForm(string? role, IReadOnlyList<QuestionSection> sections)
    {
        Role = role;
        Sections = sections;
        Count = sections.Sum(section => section.Questions.Count);
        Minutes = (int)Math.Ceiling((SecondsForHead + sections.SelectMany(section => section.Questions).Sum(Seconds)) / 60.0);
    }

    /// <summary>The role: id of an audience. Null: everybody.</summary>
    public string? Role { get; }

    /// <summary>Sections with a question for the role.</summary>
    public IReadOnlyList<QuestionSection> Sections { get; }

    /// <summary>The number of questions, including conditional ones.</summary>
    public int Count { get; }

    /// <summary>How long it takes, in whole minutes.</summary>
    public int Minutes { get; }

    /// <summary>All questions in order.</summary>
    public IEnumerable<Question> Questions => Sections.SelectMany(section => section.Questions);

    /// <summary>The form of one role.</summary>
    /// <param name="set">All questions of the tool.</param>
    /// <param name="role">Id of an audience; null: every question.</param>
    public static RoleForm For(QuestionSet set, string? role) => new(role,
    [
        .. set.Sections.Where(section => IsAsked(section.For.Select(each => each.Value), role))
            .Select(section => section with
            {
                Questions = [.. section.Questions.Where(each => IsAsked(each.For.Select(one => one.Value), role))],
            })
            .Where(section => section.Questions.Count > 0),
    ]);

    /// <summary>The forms of a tool: one for each role, or one for everybody.</summary>
    public static IReadOnlyList<RoleForm> AllOf(QuestionSet set) =>
        set.Roles.Count == 0 ? [For(set, null)] : [.. set.Roles.Select(role => For(set, role.Value))];

    private static bool IsAsked(IEnumerable<string> roles, string? role)
    {
        var named = roles.ToArray();
        return role is null || named.Length == 0 || named.Contains(role);
    }

    private static int Seconds(Question question)
    {
        if (question.Minutes is { } minutes) return minutes * 60;
        var answer = question.Kind switch
        {
            QuestionKind.Text => 120,
            QuestionKind.ShortText or QuestionKind.Judgement => 60,
            _ => 30,
        };
        return answer + (question.Evidence is null ? 0 : SecondsForEvidence);
    }
}
