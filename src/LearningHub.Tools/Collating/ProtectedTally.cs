using LearningHub.Content.Model.Questions;

namespace LearningHub.Tools.Collating;

/// <summary>A tally that may be published: it shows no count from 1 to the threshold, and no count from which one could be worked
/// out.</summary>
/// <param name="Tally">The whole tally, which may not be published.</param>
/// <param name="Threshold">Counts from 1 to this are small.</param>
public sealed record ProtectedTally(QuestionTally Tally, int Threshold)
{
    private readonly HashSet<string> hidden = Hide(Tally, Threshold);

    /// <summary>Whether any count is left out.</summary>
    public bool HidesAny => hidden.Count > 0;

    /// <summary>Whether nothing can be shown.</summary>
    public bool HidesAll => Tally.Counts.All(each => each.Count == 0 || hidden.Contains(each.Answer));

    /// <summary>Whether the number of returns to which the question applies may be shown. It may not if it reveals the count of "not
    /// applicable".</summary>
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
        // A single small count, or several with a small sum, can be worked out from the base and the other counts. So another count is left
        // out too.
        var rest = new Queue<(string Answer, int Count)>(tally.Counts.Where(each => each.Count > threshold).OrderBy(each => each.Count));
        while ((small.Count < 2 || small.Sum(each => each.Count) <= threshold) && rest.Count > 0) small.Add(rest.Dequeue());
        return [.. small.Select(each => each.Answer)];
    }
}
