using LearningHub.Safety.Findings;

namespace LearningHub.Safety.Cases;

/// <summary>Says which details of an outline join, and what to write instead of each.</summary>
internal static class CombinationWords
{
    private const int MostShown = 24;

    /// <summary>The finding that an outline gives, or null if it joins little.</summary>
    /// <param name="scored">The outline with its own details.</param>
    /// <param name="score">The score to report: its own, or the joined one.</param>
    /// <param name="others">Documents that tell the same case.</param>
    public static SafetyFinding? Describe(ScoredOutline scored, CombinationScore score, IReadOnlyList<string> others)
    {
        if (!score.IsRefused && !score.IsNear) return null;
        var first = score.Details.FirstOrDefault(
            detail => scored.Outline.Segments.Any(segment => ReferenceEquals(segment.Line.Story.Line.Line, detail.Line)))
            ?? score.Details[0];
        var shown = score.Details.OrderByDescending(detail => detail.Points).DistinctBy(detail => detail.Kind).ToList();
        var pieces = string.Join(", ", score.Details.Take(MostShown).Select(detail => $"\"{detail.Words}\""));
        var where = others.Count == 0 ? string.Empty : $" The same case is told in {string.Join(", ", others)}.";
        var message = score.IsRefused
            ? $"These details together point to one family, for neighbours, schools and relatives: {pieces}.{where}"
            : $"These details of one family come near to pointing to it: {pieces}.{where}";
        var changes = string.Join("; ", shown.Select(detail => $"instead of \"{detail.Words}\" {detail.General}"));
        var advice = $"Keep what teaches and make the rest general: {changes}.";
        return new SafetyFinding(
            score.IsRefused ? SafetyKind.Combination : SafetyKind.NearCombination, first.Line, first.Start, first.Length, message, advice);
    }
}
