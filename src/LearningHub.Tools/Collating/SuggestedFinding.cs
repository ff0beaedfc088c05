using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Questions;

namespace LearningHub.Tools.Collating;

/// <summary>A finding that the figures suggest by a rule. A person decides.</summary>
/// <param name="Tally">The figures.</param>
/// <param name="Kind">What they suggest.</param>
/// <param name="Rule">The rule, in a sentence.</param>
public sealed record SuggestedFinding(QuestionTally Tally, FindingKind Kind, string Rule)
{
    private const int FewestReturns = 5;
    private const decimal Strong = 80;
    private const decimal Weak = 33;

    /// <summary>The finding that a tally suggests; null if there are too few answers.</summary>
    public static SuggestedFinding? For(QuestionTally tally)
    {
        if (tally.Question.Kind is not QuestionKind.YesNo || tally.Applicable < FewestReturns) return null;
        var (good, bad) = tally.Question.YesIsConcern ? ("No", "Yes") : ("Yes", "No");
        var goodShare = tally.OfApplicable(good)!.Value.Percent ?? 0;
        var badShare = tally.OfApplicable(bad)!.Value.Percent ?? 0;
        var unknown = tally.OfApplicable(Question.NotKnown)!.Value.Percent ?? 0;
        if (goodShare >= Strong)
            return new(tally, FindingKind.Strength, $"“{good}” in four of five or more of the returns to which it applies");
        if (badShare >= Weak) return new(tally, FindingKind.Concern, $"“{bad}” in a third or more of the returns to which it applies");
        return unknown >= Weak ? new(tally, FindingKind.Concern, "“Not known” in a third or more of the returns to which it applies")
            : new(tally, FindingKind.Mixed, "neither clearly good nor clearly bad");
    }
}
