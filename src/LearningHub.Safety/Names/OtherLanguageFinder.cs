using LearningHub.Safety.Details;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <summary>
/// A text in another language than English. A capital letter says nothing there, and no sentence is understood: only exact days, given
/// names of the lists, names behind a title, English street and school names and the board's own places are asked about. Identifiers
/// are found as in English.
/// </summary>
internal static class OtherLanguageFinder
{
    private const int ShortestFirst = 4;
    private static readonly int WordsElsewhere = WordLists.NumberOf("given-but-words");

    /// <summary>Adds what a line holds.</summary>
    public static void Find(LineStory story, IReadOnlyList<WrittenDate> dates, FoundList found)
    {
        var line = story.Line;
        foreach (var date in dates.Where(date => date.HasDay))
            Add(line, date.First, date.End, SafetyKind.ExactDate, $"\"{date.Season}\"", found);
        OwnPlaces(line, found);
        if (!line.HasCapital) return;
        var reader = new RunReader(line);
        foreach (var run in reader.Runs())
        {
            if (EndOfEnglishPlace(line, run) is { } end) Add(line, run.First, end, SafetyKind.Place, NameFinder.PlaceAdvice, found);
            else if (NameIn(line, run) is { } name) Add(line, name.First, name.End, SafetyKind.Name, NameFinder.NameAdvice, found);
        }
    }

    private static void OwnPlaces(TokenLine line, FoundList found)
    {
        if (!line.MayHold(Lists.OwnPlaces)) return;
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            var length = line.MatchList(at, Lists.OwnPlaces);
            if (length > 0) Add(line, at, at + length, SafetyKind.Place, NameFinder.PlaceAdvice, found);
        }
    }

    // "Marsh Lane", "St Oswin's Primary": names of streets and schools are not translated.
    private static int? EndOfEnglishPlace(TokenLine line, CapitalRun run)
    {
        var last = run.End - 1;
        if (line.Tokens[last].IsPossessive && run.End < line.Tokens.Length && line.Tokens[run.End].IsCapital) last = run.End;
        var isPlace = last > run.First && line.Tokens[last].NameLength > 2
            && (line.MatchList(last, Lists.Streets) > 0 || line.MatchList(last, Lists.PlaceKinds) > 0);
        return isPlace ? last + 1 : null;
    }

    private static CapitalRun? NameIn(TokenLine line, CapitalRun run)
    {
        var before = run.First - 1;
        if (before >= 0 && line.Tokens[before].IsSign('.')) before--;
        if (before >= 0 && line.Tokens[before].Is(Lists.Titles) && line.Tokens[before].IsCapital) return run;
        for (var at = run.First; at < run.End; at++)
        {
            var token = line.Tokens[at];
            if (at + 1 < run.End && token.Is(Lists.Titles)) return run with { First = at };
            if (!token.IsCapital || !token.Word.IsGiven) continue;
            if (token.BeginsSentence && (token.NameLength < ShortestFirst || token.Is(WordsElsewhere))) continue;
            return run with { First = at };
        }
        return null;
    }

    private static void Add(TokenLine line, int first, int end, SafetyKind kind, string advice, FoundList found)
    {
        var (start, stop) = (line.Tokens[first].Start, line.Tokens[end - 1].End);
        found.TryAdd(new SafetyFinding(kind, line.Line, start, stop - start, Suggestion: advice));
    }
}
