using LearningHub.Content.Model.Questions;

namespace LearningHub.Tools.Collating;

/// <summary>A tally as it may be published: no count from one to the threshold, and none that follows from the others.</summary>
/// <param name="Tally">The whole tally, which may not be published.</param>
/// <param name="Threshold">Counts from 1 to this are small.</param>
public sealed record ProtectedTally(QuestionTally Tally, int Threshold)
{
    private readonly HashSet<string> hidden = Hide(Tally, Threshold);

    /// <summary>Whether any count is left out.</summary>
    public bool HidesAny => hidden.Count > 0;

    /// <summary>Whether nothing can be shown.</summary>
    public bool HidesAll => Tally.Counts.All(each => each.Count == 0 || hidden.Contains(each.Answer));

    /// <summary>Whether the number of those to which the question applies may be shown: not where it gives away "not applicable".</summary>
    public bool ShowsApplicable => !hidden.Contains(Question.NotApplicable);

    /// <summary>Whether a count is left out.</summary>
    public bool Hides(string answer) => hidden.Contains(answer);

    /// <summary>The count of an answer in words: a figure, or "very few" or "not shown".</summary>
    public string OfAll(string answer) => !Hides(answer) ? Tally.OfAll(answer).ToString()
        : Tally.CountOf(answer) <= Threshold ? "very few" : "not shown";

    private static HashSet<string> Hide(QuestionTally tally, int threshold)
    {
        var small = tally.Counts.Where(each => each.Count > 0 && each.Count <= threshold).ToList();
        if (small.Count == 0) return [];
        // One small count alone, or small ones that add up to a small one, follow from the base and the rest: a second one has to go too.
        var rest = new Queue<(string Answer, int Count)>(tally.Counts.Where(each => each.Count > threshold).OrderBy(each => each.Count));
        while ((small.Count < 2 || small.Sum(each => each.Count) <= threshold) && rest.Count > 0) small.Add(rest.Dequeue());
        return [.. small.Select(each => each.Answer)];
    }
}
