using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Details;

/// <summary>Exact days: days of birth anywhere; other days, feasts and days that everybody remembers in the story of a family.</summary>
internal static class DateFinder
{
    private const int BirthReach = 9;
    private const int ReachOfRange = 8;
    private static readonly RuleSet DayRules = RuleBook.GetRules("day");
    private static readonly RuleSet CaseMeetingRules = RuleBook.GetRules("case-meeting");
    private static readonly int BirthWords = WordLists.NumberOf("birth-words");
    private static readonly int UnbornWords = WordLists.NumberOf("unborn-words");
    private static readonly int GeneralDates = WordLists.NumberOf("general-dates");
    private static readonly int DateRanges = WordLists.NumberOf("date-ranges");
    private static readonly int Seasons = WordLists.NumberOf("seasons");
    private static readonly int Feasts = WordLists.NumberOf("feasts");

    /// <summary>The days of a line; of two that share words the first counts, which the caller judges.</summary>
    public static IReadOnlyList<SafetyFinding> Find(LineStory story, IReadOnlyList<WrittenDate> dates)
    {
        var days = new List<SafetyFinding>();
        var line = story.Line;
        foreach (var date in dates)
        {
            if (!date.HasDay) continue;
            if (IsBirth(story, date.First, date.End))
                Add(line, date.First, date.End, SafetyKind.BirthDate, $"the age in general words, or \"{date.Season}\"", days);
            else if (TellsStory(story, date)) Add(line, date.First, date.End, SafetyKind.ExactDate, $"\"{date.Season}\"", days);
        }
        Spaced(line, days);
        FeastDays(story, days);
        foreach (var match in RuleBook.Find(DayRules, line))
        {
            if (CountsAsDay(story, match)) Add(line, match.From, match.To, SafetyKind.ExactDate, "the season, or \"that year\"", days);
        }
        return days;
    }

    private static bool CountsAsDay(LineStory story, PhraseMatch match)
    {
        var sentence = story.At(match.From);
        return match.Phrase.Group.Tag switch
        {
            "told" => sentence.TellsOfOne || (!sentence.IsPublic && (sentence.HasEvent || story.HasScene(match.From)))
                || (story.TellsOfOne && !sentence.IsPublic && !sentence.IsPractice),
            "sure" => sentence.IsStory || story.HasScene(match.From) || !(story.IsMinutes || sentence.IsPractice || sentence.IsPublic),
            _ => sentence.IsStory || !sentence.IsPublic,
        };
    }

    // A day in a text of cases is somebody's, unless a word says that it is a law's, a figure's or a task's.
    private static bool IsSomebodys(LineStory story, int at)
    {
        var sentence = story.At(at);
        if (sentence.IsPublic || sentence.IsAttendance || story.IsMinutes) return false;
        var (from, to) = story.SentenceOf(at);
        return story.HasScene(at) || (!sentence.IsPractice && !story.Line.HasEntry(GeneralDates, from, to)
            && !story.Line.HasEntry(DateRanges, Math.Max(from, at - ReachOfRange), at));
    }

    private static bool TellsStory(LineStory story, WrittenDate date)
    {
        var sentence = story.At(date.First);
        var (from, to) = story.SentenceOf(date.First);
        if (RuleBook.Has(CaseMeetingRules, story.Line, from, to)) return true;
        if (sentence.IsPublic && !sentence.TellsOfOne && !sentence.HasEvent) return false;
        if (sentence.IsPublic && sentence.HasEvent && story.HasScene(date.First)) return true;
        if (sentence.IsPublic && !(sentence.HasEvent && sentence.TellsOfOne)) return sentence.TellsOfOne && !IsAct(story, date.First);
        // "DCI Auld asked that his officers be paid": whoever sits at a meeting is nobody of a case.
        var isTold = story.TellsOfOne && !(story.IsMinutes && !story.HasScene(date.First));
        return sentence.IsStory || isTold || IsRowStory(story) || IsSomebodys(story, date.First);
    }

    private static bool IsRowStory(LineStory story) => story.Line.Line.Row is { IsRow: true };

    private static bool IsAct(LineStory story, int at)
    {
        var (from, to) = story.SentenceOf(at);
        for (var i = from; i < to; i++)
        {
            if (story.Line.Tokens[i].Word.Text is "act" or "ofsted" or "inspected" or "assent" or "inspection" or "audit" or "published"
                or "board" or "committee" && story.Line.Tokens[i].Word.Text.Length > 2) return true;
        }
        return false;
    }

    private static bool IsBirth(LineStory story, int first, int end)
    {
        var line = story.Line;
        if (Heads(line)) return true;
        var (from, to) = story.SentenceOf(first);
        for (var at = Math.Max(from, first - BirthReach); at < first; at++)
        {
            if (line.MatchList(at, BirthWords) == 0 || (line.Tokens[at].Word.Text == "b" && at < first - 2)) continue;
            if (IsAfterBreak(line, at, first)) continue;
            return true;
        }
        if (IsBracketed(line, first, end) || IsTurning(line, from, first)) return true;
        if (IsDue(line, from, first)) return HasUnborn(line, from, to);
        for (var at = end; at < Math.Min(to, end + 7); at++)
        {
            if (line.Tokens[at].Word.Text is "before" or "after" or "until" or "since" or "when" or "who" or "that" or "which")
                return false;
            if (line.MatchList(at, BirthWords) > 0 && line.Tokens[at].Word.Text is "born" or "birthday" or "birthdate" or "dob" or "gave"
                or "date" or "delivered" or "stillborn") return true;
        }
        return false;
    }

    // "Her daughter (12/05/2011)"
    private static bool IsBracketed(TokenLine line, int first, int end) =>
        first > 1 && end < line.Tokens.Length && line.Tokens[first - 1].IsSign('(') && line.Tokens[end].IsSign(')')
        && (line.Tokens[first - 2].Is(Lists.Kin) || (line.Tokens[first - 2].Word.IsGiven && line.Tokens[first - 2].IsCapital));

    // "She turned nine on the third of June"
    private static bool IsTurning(TokenLine line, int from, int first)
    {
        for (var at = Math.Max(from, first - 6); at + 1 < first; at++)
        {
            if (line.Tokens[at].Word.Text is "turned" or "turns" or "turn" && line.Tokens[at + 1].Word.Number > 0) return true;
        }
        return false;
    }

    private static bool IsDue(TokenLine line, int from, int first)
    {
        for (var at = Math.Max(from, first - 3); at < first; at++)
        {
            if (line.Tokens[at].Word.Text is "due" or "expected" or "booked" or "induced") return true;
        }
        return false;
    }

    // "born in 2012 and excluded on 4 May": another happening stands between.
    private static bool IsAfterBreak(TokenLine line, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (line.Tokens[at].IsSign(';') || line.Tokens[at].Word.Text is "and" or "but" or "then" or "before" or "after" or "when")
                return true;
        }
        return false;
    }

    private static bool HasUnborn(TokenLine line, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (line.Tokens[at].Is(UnbornWords)) return true;
        }
        return false;
    }

    private static bool Heads(TokenLine line) =>
        line.Line.Heading.Length > 0 && WordText.Split(WordText.Tidy(line.Line.Heading))
            .Any(word => WordLists.Entries.ListsOf(word).Has(BirthWords));

    // "DOB 12 3 14", "DOB 120314"
    private static void Spaced(TokenLine line, List<SafetyFinding> days)
    {
        if (!line.MayHold(BirthWords)) return;
        for (var at = 1; at < line.Tokens.Length; at++)
        {
            if (line.Tokens[at].Kind != TokenKind.Number || !IsLabelled(line, at)) continue;
            if (line.Tokens[at].Length is 6 or 8 && line.Tokens[at].Word.Number > 0)
                Add(line, at, at + 1, SafetyKind.BirthDate, "the age in general words", days);
            else if (at + 2 < line.Tokens.Length && Enumerable.Range(at, 3)
                .All(i => line.Tokens[i].Kind == TokenKind.Number && line.Tokens[i].Length is 1 or 2 or 4)) Add(
                line, at, at + 3, SafetyKind.BirthDate, "the age in general words", days);
        }
    }

    private static bool IsLabelled(TokenLine line, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 8); before--)
        {
            if (line.MatchList(before, BirthWords) > 0 && line.Tokens[before].Word.Text is not "b") return true;
            if (line.Tokens[before].Kind == TokenKind.Sign || line.Tokens[before].Word.Text is "of" or "was" or "is" or "d" or "o" or "b")
                continue;
            return false;
        }
        return false;
    }

    // "born on Christmas Day", "the second day of Eid in 2023"
    private static void FeastDays(LineStory story, List<SafetyFinding> days)
    {
        var line = story.Line;
        if (!line.MayHold(Feasts)) return;
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            var length = line.MatchList(at, Feasts);
            // "s20 signed xmas eve": notes leave the capital out.
            var isWritten = length > 0 && (line.Tokens[at].IsCapital || line.Tokens[at + length - 1].IsCapital);
            if (length == 0 || (!isWritten && (length == 1 || line.Tokens[0].IsCapital))) continue;
            var end = at + length;
            var hasYear = end + 1 < line.Tokens.Length && line.Tokens[end].Word.Text is "in" or "of" or ","
                && IsYear(line.Tokens[Math.Min(end + 1, line.Tokens.Length - 1)]);
            var sentence = story.At(at);
            if (IsBirth(story, at, end) && (sentence.IsStory || !sentence.IsPublic))
                Add(line, at, end, SafetyKind.BirthDate, "the age in general words", days);
            else if ((hasYear || (end < line.Tokens.Length && IsYear(line.Tokens[end]))) && (sentence.IsStory || !sentence.IsPublic))
                Add(line, at, hasYear ? end + 2 : end + 1, SafetyKind.ExactDate, "the season", days);
            else if ((IsDay(line, at, length) || line.MatchList(at, Seasons) < length) && !sentence.IsPublic
                && (sentence.IsStory || story.HasScene(at)))
                Add(line, at, end, SafetyKind.ExactDate, "the season", days);
            at = end - 1;
        }
    }

    // A day or its eve, not a whole season such as "since Easter".
    private static bool IsDay(TokenLine line, int at, int length) =>
        line.Tokens[at + length - 1].Word.Text is "day" or "eve" or "nite" or "night" or "saturday" or "sunday" or "monday" or "friday"
            or "morning"
            or "wednesday" && at > 0 && line.Tokens[at - 1].Word.Text is "on" or "last" or "of" or "that" or "until" or "since" or "before"
            or "after";

    private static bool IsYear(Token token) => token is { Kind: TokenKind.Number, Length: 4, Word.Number: >= 1900 and < 2100 };

    private static void Add(TokenLine line, int first, int end, SafetyKind kind, string suggestion, List<SafetyFinding> days)
    {
        var (start, stop) = (line.Tokens[first].Start, line.Tokens[end - 1].End);
        days.Add(new SafetyFinding(kind, line.Line, start, stop - start, Suggestion: suggestion));
    }
}
