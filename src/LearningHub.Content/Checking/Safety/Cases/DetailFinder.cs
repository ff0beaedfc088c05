using System.Buffers;
using System.Text.RegularExpressions;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>Finds the details that a case outline joins.</summary>
internal static class DetailFinder
{
    private static readonly SearchValues<string> Anchors = SearchValues.Create(
        ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "teen", "twin", "triplet", "only child"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The details of an outline; none if it speaks of nobody in particular.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="places">Places found in its lines.</param>
    public static IReadOnlyList<CaseDetail> Find(CaseOutline outline, IReadOnlyList<SafetyFinding> places)
    {
        // Without a number nothing is exact, and with no single person there is nobody to find.
        if (!outline.Segments.Any(segment => Span(segment).ContainsAny(Anchors)) || !outline.Segments.Any(segment => CaseLanguage.TellsOfOneFamily(Span(segment)))) return [];
        var details = new List<CaseDetail>();
        foreach (var segment in outline.Segments)
        {
            Ages(segment, details);
            Dates(segment, details);
            foreach (var pattern in DetailPattern.All)
            {
                foreach (var match in pattern.Words.EnumerateMatches(Span(segment)))
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
        foreach (Match match in WrittenAge.Any().Matches(segment.Text))
        {
            var (points, general) = WrittenAge.Judge(match);
            if (points > 0) details.Add(new CaseDetail(DetailKind.Age, segment.Line, segment.Start + match.Index, match.Length, points, general));
        }
    }

    private static void Dates(Segment segment, List<CaseDetail> details)
    {
        foreach (var date in WrittenDate.In(segment.Text))
        {
            if (date.HasDay || date.Year is not null)
                details.Add(new CaseDetail(DetailKind.Date, segment.Line, segment.Start + date.Start, date.Length, date.HasDay ? 3 : 2, $"\"{date.Season}\", or the year alone"));
        }
    }

    private static ReadOnlySpan<char> Span(Segment segment) => segment.Line.Text.AsSpan(segment.Start, segment.Length);
}
