namespace LearningHub.Safety.Cases;

/// <summary>An outline with its score.</summary>
public sealed class ScoredOutline
{
    internal ScoredOutline(CaseOutline outline, CombinationScore score) => (Outline, Score) = (outline, score);

    /// <summary>The outline.</summary>
    public CaseOutline Outline { get; }

    /// <summary>How near its details come to pointing at one family.</summary>
    internal CombinationScore Score { get; }
}
