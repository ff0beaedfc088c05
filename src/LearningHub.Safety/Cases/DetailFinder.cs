using LearningHub.Safety.Details;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Cases;

/// <summary>Finds the details that a case outline joins.</summary>
internal static class DetailFinder
{
    private const int MostSiblings = 20;

    /// <summary>The details of a segment.</summary>
    public static IReadOnlyList<CaseDetail> Find(Segment segment)
    {
        var details = new List<CaseDetail>();
        Ages(segment, details);
        Dates(segment, details);
        var first = details.Count;
        Listed(segment, details);
        Found(segment, details, first);
        return details;
    }

    /// <summary>Whether a sentence of a segment tells of one family.</summary>
    public static bool TellsOfOne(Segment segment)
    {
        var line = segment.Line.Story.Line;
        if (!line.MayHold(Lists.OnePerson)) return false;
        for (var at = segment.From; at < segment.To; at++)
        {
            if (line.MatchList(at, Lists.OnePerson) > 0 && segment.Line.Story.TellsOfOneAt(at)) return true;
        }
        return false;
    }

    private static void Ages(Segment segment, List<CaseDetail> details)
    {
        foreach (var match in segment.Line.Ages)
        {
            if (match.First < segment.From || match.First >= segment.To) continue;
            var years = YearsOf(segment, match);
            var points = years is > 25 ? 1 : 2;
            if (years is > 40) continue;
            Add(segment, match.From, match.To, DetailKind.Age, points,
                years switch
                {
                    < 5 => "\"pre-school age\"",
                    <= 10 => "\"primary-school age\"",
                    <= 17 => "\"a teenager\"",
                    _ =>
                "\"an adult\""
                }, details);
        }
        foreach (var finding in segment.Line.Findings)
        {
            // Whole years have been counted above.
            var isExact = finding.Kind == SafetyKind.ExactAge && finding.Suggestion != AgeFinder.StageAdvice;
            if (isExact && IsInside(segment, finding))
                Add(segment, finding, DetailKind.Age, 3, "the stage of life: \"a young baby\"", details);
        }
    }

    private static int YearsOf(Segment segment, PhraseMatch match)
    {
        for (var at = match.From; at < match.To; at++)
        {
            var word = segment.Line.Story.Line.Tokens[at].Word;
            var number = word.Number >= 0 ? word.Number : Numerals.Read(BeforeHyphen(word.Text));
            if (number >= 0) return number;
        }
        return -1;
    }

    // "4-year-old"
    private static ReadOnlySpan<char> BeforeHyphen(string text) =>
        text.IndexOf('-', StringComparison.Ordinal) is >= 0 and var end ? text.AsSpan(0, end) : text;

    private static void Dates(Segment segment, List<CaseDetail> details)
    {
        foreach (var date in segment.Line.Dates)
        {
            if (date.First < segment.From || date.First >= segment.To || (!date.HasDay && date.Year is null)) continue;
            var story = segment.Line.Story.At(date.First);
            if (story.IsPublic && !story.TellsOfOne) continue;
            Add(segment, date.First, date.End, DetailKind.Date, date.HasDay ? 3 : 2, $"\"{date.Season}\", or the year alone", details);
        }
    }

    private static void Listed(Segment segment, List<CaseDetail> details)
    {
        foreach (var match in segment.Line.Details)
        {
            if (match.First < segment.From || match.First >= segment.To) continue;
            // "489,103 children" are no brothers and sisters.
            if (segment.Line.Story.Line.Tokens[match.From].Word.Number > MostSiblings) continue;
            var group = match.Phrase.Group;
            Add(segment, match.From, match.To, ReadLine.KindOf(match.Phrase), group.Points, group.Advice, details);
        }
    }

    private static void Found(Segment segment, List<CaseDetail> details, int first)
    {
        if (segment.Line.Findings.Count == 0) return;
        var places = new DetailPlaces(details, first);
        foreach (var finding in segment.Line.Findings)
        {
            if (!IsInside(segment, finding)) continue;
            if (finding.Kind is SafetyKind.Place or SafetyKind.StreetAddress or SafetyKind.ChildInPlace)
                Add(segment, finding, DetailKind.Place, 3, "no place, or the kind of place", details);
            else if (finding.Kind == SafetyKind.ExactDate) Add(segment, finding, DetailKind.Date, 3, "the season or the year", details);
            else if (finding.Kind == SafetyKind.Detail && KindOf(places.Sharing(finding)) is { } kind)
                Add(segment, finding, kind, 3, "what it asks of workers", details);
        }
    }

    // A rare illness stays an illness: what the lists call the same words counts as that, so that it stands for no second kind. The lists
    // see two things in a long detail, such as an offence and a sentence: these say more than the whole, which then does not count.
    private static DetailKind? KindOf(IEnumerable<CaseDetail> sharing)
    {
        var kinds = sharing.Select(detail => detail.Kind).Distinct().Take(2).ToList();
        return kinds.Count switch
        {
            0 => DetailKind.RareEvent,
            1 => kinds[0],
            _ => null,
        };
    }

    private static bool IsInside(Segment segment, SafetyFinding finding) => finding.Start >= segment.Start && finding.Start < segment.End;

    private static void Add(
        Segment segment, SafetyFinding finding, DetailKind kind, int points, string general, List<CaseDetail> details) =>
            details.Add(new CaseDetail(kind, segment.Line.Story.Line.Line, finding.Start, finding.Length, points, general));

    private static void Add(Segment segment, int from, int to, DetailKind kind, int points, string general, List<CaseDetail> details)
    {
        var tokens = segment.Line.Story.Line.Tokens;
        details.Add(new CaseDetail(
            kind, segment.Line.Story.Line.Line, tokens[from].Start, tokens[to - 1].End - tokens[from].Start, points, general));
    }
}
