namespace LearningHub.Safety.Cases;

/// <summary>
/// Cuts outlines without a label that are longer than any case is told: a section of an audit speaks of many families in turn, and only
/// what stands close together is of one. Stretches overlap by half, so that no story is cut in every one of them.
/// </summary>
internal static class OutlineWindows
{
    // The longest outline in the appendices of the five reports that the weights were tried on has some 1,300 letters.
    private const int Letters = 1400;

    /// <summary>The outline itself, or its stretches.</summary>
    public static IEnumerable<CaseOutline> Cut(CaseOutline outline)
    {
        var segments = outline.Segments;
        if (outline.Label is not null || segments.Count < 2 || Length(segments, 0, segments.Count) <= Letters) return [outline];
        return CutSegments(segments);
    }

    private static IEnumerable<CaseOutline> CutSegments(IReadOnlyList<Segment> segments)
    {
        for (int start = 0, reached = 0; reached < segments.Count;)
        {
            var end = start + 1;
            while (end < segments.Count && Length(segments, start, end + 1) <= Letters) end++;
            if (end > reached) yield return new CaseOutline(null, [.. segments.Skip(start).Take(end - start)]);
            reached = Math.Max(reached, end);
            start = Math.Max(start + 1, Middle(segments, start, end));
        }
    }

    private static int Middle(IReadOnlyList<Segment> segments, int start, int end)
    {
        var half = Length(segments, start, end) / 2;
        var middle = start;
        while (middle < end && Length(segments, start, middle + 1) <= half) middle++;
        return middle;
    }

    private static int Length(IReadOnlyList<Segment> segments, int start, int end)
    {
        var sum = 0;
        for (var i = start; i < end; i++) sum += segments[i].End - segments[i].Start;
        return sum;
    }
}
