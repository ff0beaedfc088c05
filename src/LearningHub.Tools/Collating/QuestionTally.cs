using LearningHub.Content.Model.Questions;

namespace LearningHub.Tools.Collating;

/// <summary>What all returns answered to one question with answers to choose from.</summary>
public sealed record QuestionTally
{
    /// <summary>The question.</summary>
    public required Question Question { get; init; }

    /// <summary>How many gave each answer, in the order of the form, "not applicable" and "not known" among them.</summary>
    public required IReadOnlyList<(string Answer, int Count)> Counts { get; init; }

    /// <summary>Returns that were asked and left it blank.</summary>
    public required int Blank { get; init; }

    /// <summary>Returns that answered: the base of figures "of all".</summary>
    public int All => Counts.Sum(each => each.Count);

    /// <summary>Returns to which the question applies: all but "not applicable". "Not known" is among them.</summary>
    public int Applicable => All - CountOf(Question.NotApplicable);

    /// <summary>How many gave an answer.</summary>
    public int CountOf(string answer) => Counts.FirstOrDefault(each => each.Answer == answer).Count;

    /// <summary>An answer as a part of all who answered.</summary>
    public Figure OfAll(string answer) => new(CountOf(answer), All);

    /// <summary>An answer as a part of those to which the question applies; null for "not applicable" itself.</summary>
    public Figure? OfApplicable(string answer) => answer == Question.NotApplicable ? null : new(CountOf(answer), Applicable);
}
