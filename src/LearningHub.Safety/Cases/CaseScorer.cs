using LearningHub.Safety.Details;

namespace LearningHub.Safety.Cases;

/// <summary>Scores outlines; long ones without a label in stretches.</summary>
internal static class CaseScorer
{
    /// <summary>The outlines whose details join, by themselves or perhaps with those of other documents.</summary>
    public static IReadOnlyList<ScoredOutline> Score(IReadOnlyList<CaseOutline> outlines)
    {
        List<ScoredOutline>? cases = null;
        foreach (var outline in outlines)
        {
            if (!MayMatter(outline)) continue;
            var windows = OutlineWindows.Cut(outline).ToList();
            (cases ??= []).AddRange(windows.Count == 1 ? Whole(outline) : Windows(windows));
        }
        return cases ?? [];
    }

    // Most outlines are done with here, before any of their details is looked for.
    private static bool MayMatter(CaseOutline outline)
    {
        var kinds = default(DetailKinds);
        var tellsOfOne = false;
        foreach (var segment in outline.Segments)
        {
            kinds.AddPossible(segment.Line);
            tellsOfOne |= segment.Line.Story.TellsOfOne;
        }
        return tellsOfOne && (kinds.MostCounted >= CombinationScore.FewestKinds || MayJoin(outline, kinds)) && kinds.Count > 0
            && outline.Segments.Any(segment => segment.TellsOfOne);
    }

    // What joins with another document has a label, or an age, a sex and something telling.
    private static bool MayJoin(CaseOutline outline, DetailKinds kinds) => outline.Label is not null || kinds.MayJoin;

    private static IEnumerable<ScoredOutline> Whole(CaseOutline outline) =>
        Scored(outline) is { } scored ? [scored] : [];

    // Of stretches that overlap, one that says the same as the one before is left out.
    private static IEnumerable<ScoredOutline> Windows(List<CaseOutline> windows)
    {
        CombinationScore? before = null;
        foreach (var window in windows)
        {
            var scored = window.Segments.Any(segment => segment.TellsOfOne) ? Scored(window) : null;
            var isTold = before is { IsNear: true } && scored is { Score.IsNear: true } && (before.IsRefused || !scored.Score.IsRefused);
            before = isTold ? null : scored?.Score;
            if (scored is not null && !isTold) yield return scored;
        }
    }

    private static ScoredOutline? Scored(CaseOutline outline)
    {
        var details = outline.Segments.SelectMany(segment => segment.Details).ToList();
        var kinds = default(DetailKinds);
        foreach (var detail in details) kinds.Add(detail.Kind);
        if (details.Count == 0 || (!MayJoin(outline, kinds) && !CombinationScore.MayBeNear(details))) return null;
        return new ScoredOutline(outline, CombinationScore.Calculate(details));
    }
}
