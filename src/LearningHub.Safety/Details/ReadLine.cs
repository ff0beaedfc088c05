using LearningHub.Safety.Findings;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;

namespace LearningHub.Safety.Details;

/// <summary>A line that was read: what it tells, its dates and what was found in it.</summary>
internal sealed record ReadLine(LineStory Story, IReadOnlyList<WrittenDate> Dates, IReadOnlyList<SafetyFinding> Findings)
{
    private List<PhraseMatch>? details;
    private List<PhraseMatch>? ages;

    /// <summary>Details for outlines. Several stretches of a long text ask for the same line, so they are looked for once.</summary>
    public IReadOnlyList<PhraseMatch> Details => details ??= [.. RuleBook.Find("detail", Story.Line)];

    /// <summary>Ages in whole years.</summary>
    public IReadOnlyList<PhraseMatch> Ages => ages ??= [.. AgeFinder.WholeYears(Story, 0, int.MaxValue)];
}
