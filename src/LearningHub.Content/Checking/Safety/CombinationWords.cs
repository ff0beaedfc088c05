using LearningHub.Content.Checking.Safety.Cases;

namespace LearningHub.Content.Checking.Safety;

/// <summary>Says which details of an outline join, and what to write instead of each.</summary>
internal static class CombinationWords
{
    /// <summary>The finding that an outline gives, or null if it joins little.</summary>
    /// <param name="scored">The outline with its details, those of other places that tell the same case included.</param>
    /// <param name="others">Files that tell the same case.</param>
    public static SafetyFinding? Of(ScoredOutline scored, IReadOnlyList<string> others)
    {
        var score = scored.Score;
        if (!score.IsRefused && !score.IsNear) return null;
        var first = score.Details.FirstOrDefault(detail => scored.Outline.Segments.Any(segment => ReferenceEquals(segment.Line, detail.Line))) ?? score.Details[0];
        var pieces = string.Join(", ", score.Details.Select(detail => $"\"{detail.Words}\""));
        var where = others.Count == 0 ? string.Empty : $" The same case is told in {string.Join(", ", others)}.";
        var message = score.IsRefused
            ? $"These details together point to one family: {pieces}.{where}"
            : $"These details of one family come near to pointing to it: {pieces}.{where}";
        return new SafetyFinding(score.IsRefused ? SafetyKind.Combination : SafetyKind.NearCombination, first.Line, first.Start, first.Length, message, Advice(score));
    }

    private static string Advice(CombinationScore score)
    {
        var offers = score.Details.OrderByDescending(detail => detail.Points).DistinctBy(detail => detail.Kind).Select(detail => $"instead of \"{detail.Words}\" {detail.General}");
        return $"Keep what teaches and make the rest general: {string.Join("; ", offers)}.";
    }
}
