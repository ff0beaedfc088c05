namespace LearningHub.Content.Model.Questions;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>In sentences.</summary>
    Text,

    /// <summary>In a few words.</summary>
    ShortText,

    /// <summary>Yes, partly, no, not applicable or not known.</summary>
    YesNo,

    /// <summary>One of the choices given.</summary>
    Choice,

    /// <summary>One of some steps from low to high.</summary>
    Scale,

    /// <summary>One of the four inspection judgements.</summary>
    Judgement,

    /// <summary>A month of a year. A form never asks for a day, because a day can give a family away.</summary>
    Month,

    /// <summary>A number.</summary>
    Number,
}
