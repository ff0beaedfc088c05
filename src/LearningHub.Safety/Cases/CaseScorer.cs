namespace LearningHub.Safety.Cases;

/// <summary>Scores outlines; long ones without a label in stretches.</summary>
internal static class CaseScorer
{
    /// <summary>The outlines that have details.</summary>
    public static List<ScoredOutline> Score(IReadOnlyList<CaseOutline> outlines)
    {
        var cases = new List<ScoredOutline>();
        foreach (var outline in outlines)
        {
            var details = DetailFinder.Find(outline);
            if (details.Count == 0) continue;
            var windows = OutlineWindows.Of(outline).ToList();
            if (windows.Count == 1) cases.Add(new ScoredOutline(outline, CombinationScore.Of(details)));
            else cases.AddRange(Windows(windows));
        }
        return cases;
    }

    // Of stretches that overlap, one that says the same as the one before is left out.
    private static IEnumerable<ScoredOutline> Windows(List<CaseOutline> windows)
    {
        CombinationScore? before = null;
        foreach (var window in windows)
        {
            var details = DetailFinder.Find(window);
            var score = CombinationScore.Of(details);
            var isTold = before is { IsNear: true } && score.IsNear && (before.IsRefused || !score.IsRefused);
            before = isTold ? null : score;
            if (details.Count > 0 && !isTold) yield return new ScoredOutline(window, score);
        }
    }
}
