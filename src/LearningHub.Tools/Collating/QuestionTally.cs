using LearningHub.Content.Model.Questions;

namespace LearningHub.Tools.Collating;

/// <summary>The answers of all returns to one question with choices.</summary>
public sealed record QuestionTally
{
    /// <summary>The question.</summary>
    public required Question Question { get; init; }

    /// <summary>How many gave each answer, in the order of the form, including "not applicable" and "not known".</summary>
    public required IReadOnlyList<(string Answer, int Count)> Counts { get; init; }

    /// <summary>Returns that left the question blank.</summary>
    public required int Blank { get; init; }

    /// <summary>Returns that answered: the base of figures "of all".</summary>
    public int All => Counts.Sum(each => each.Count);

    /// <summary>Returns to which the question applies: all except "not applicable", but including "not known".</summary>
    public int Applicable => All - CountOf(Question.NotApplicable);

    /// <summary>How many gave an answer.</summary>
    public int CountOf(string answer) => Counts.FirstOrDefault(each => each.Answer == answer).Count;

    /// <summary>An answer as a share of all who answered.</summary>
    public Figure OfAll(string answer) => new(CountOf(answer), All);

    /// <summary>An answer as a share of those to which the question applies; null for "not applicable" itself.</summary>
    public Figure? OfApplicable(string answer) => answer == Question.NotApplicable ? null : new(CountOf(answer), Applicable);
}
