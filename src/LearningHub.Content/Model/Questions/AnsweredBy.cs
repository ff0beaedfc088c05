namespace LearningHub.Content.Model.Questions;

/// <summary>Who fills in a form of a round.</summary>
public enum AnsweredBy
{
    /// <summary>One return for each agency and case.</summary>
    Agency,

    /// <summary>One return for each person who was on a course. Nobody says who they are.</summary>
    Person,
}
