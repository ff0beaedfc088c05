using LearningHub.Content.Checking.Safety.Scanning;
namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>Finds the details that a case outline joins.</summary>
internal static class DetailFinder
{
    /// <summary>The details of an outline; none if it speaks of nobody in particular.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="places">Places found in its lines.</param>
    public static IReadOnlyList<CaseDetail> Find(CaseOutline outline, IReadOnlyList<SafetyFinding> places)
    {
        var details = new List<CaseDetail>();
        foreach (var segment in outline.Segments)
        {
            if (segment.Line.Has(Cue.Age)) Ages(segment, details);
            if (segment.Line.Has(Cue.Date)) Dates(segment, details);
        }
        // A label may join the outline with others; without one it needs something that a neighbour would know.
        if (outline.Label is null && details.Count == 0 && places.Count == 0 && !outline.Segments.Any(segment => DetailPattern.Rare.IsIn(segment))) return [];
        // With no single person there is nobody to find.
        if (!outline.Segments.Any(TellsOfOneFamily)) return [];
        foreach (var segment in outline.Segments)
        {
            foreach (var pattern in DetailPattern.All)
            {
                if (!segment.Line.Has(pattern.Cue)) continue;
                foreach (var match in pattern.Words.EnumerateMatches(segment.Span))
                    details.Add(new CaseDetail(pattern.Kind, segment.Line, segment.Start + match.Index, match.Length, pattern.Points, pattern.General));
            }
        }
        foreach (var place in places)
        {
            if (outline.Segments.Any(segment => ReferenceEquals(segment.Line, place.Line) && place.Start >= segment.Start && place.Start < segment.Start + segment.Length))
                details.Add(new CaseDetail(DetailKind.Place, place.Line, place.Start, place.Length, 3, "no place, or the kind of place"));
        }
        return details;
    }

    private static void Ages(Segment segment, List<CaseDetail> details)
    {
        foreach (var match in WrittenAge.In(segment.Text, segment.Line.Scan.Cues))
        {
            var (points, general) = WrittenAge.Judge(match);
            if (points > 0) details.Add(new CaseDetail(DetailKind.Age, segment.Line, segment.Start + match.Index, match.Length, points, general));
        }
    }

    private static void Dates(Segment segment, List<CaseDetail> details)
    {
        foreach (var date in segment.Line.Dates)
        {
            var isInside = date.Start >= segment.Start && date.Start < segment.Start + segment.Length;
            if (isInside && (date.HasDay || date.Year is not null))
                details.Add(new CaseDetail(DetailKind.Date, segment.Line, date.Start, date.Length, date.HasDay ? 3 : 2, $"\"{date.Season}\", or the year alone"));
        }
    }

    private static bool TellsOfOneFamily(Segment segment) =>
        segment.Length == segment.Line.Text.Length ? segment.Line.TellsOfOneFamily : segment.Line.Has(Cue.Kin) && CaseLanguage.TellsOfOneFamily(segment.Span);
}
