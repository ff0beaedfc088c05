using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Details;

/// <summary>
/// The age of one child in hours, days, weeks or months: with what befell it and a local newspaper, that is a birthday. Ages in guidance
/// speak of nobody.
/// </summary>
internal static class AgeFinder
{
    /// <summary>What to write instead of whole years.</summary>
    public const string StageAdvice = "a stage: \"pre-school age\", \"a primary-school child\", \"a teenager\"";
    private const int YoungestLabel = 9;
    private const int YoungestGrown = 13;
    private const int LongestSexes = 32;
    private const int ReachOfHead = 16;
    private static readonly RuleSet AgeRules = RuleBook.GetRules("age");

    /// <summary>Whole years of one person.</summary>
    public static readonly RuleSet WholeAgeRules = RuleBook.GetRules("whole-age");
    private static readonly int Limits = WordLists.NumberOf("age-limits");
    private static readonly int Guidance = WordLists.NumberOf("age-guidance");
    private static readonly int Past = WordLists.NumberOf("past");
    private static readonly int Modals = WordLists.NumberOf("modals");
    private static readonly int Groups = WordLists.NumberOf("numbers-of-groups");
    private static readonly int Roles = WordLists.NumberOf("age-roles");
    private static readonly int Surveys = WordLists.NumberOf("survey-words");
    private static readonly int Checks = WordLists.NumberOf("check-words");
    private static readonly int ManyPeople = WordLists.NumberOf("many-people");
    private static readonly int AgedThings = WordLists.NumberOf("aged-things");

    /// <summary>Adds what a line holds.</summary>
    public static void Find(LineStory story, IReadOnlyList<WrittenDate> dates, FoundList found)
    {
        foreach (var match in RuleBook.Find(AgeRules, story.Line))
        {
            var isAsked = match.Phrase.Group.Tag == "person" ? story.TellsOfOneAt(match.From) && !IsLimited(story.Line, match.From)
                : match.Phrase.Group.Tag == "row" ? IsOfSome(story, match.From)
                : match.Phrase.Group.Tag == "born" ? !IsLimited(story.Line, match.From)
                : match.Phrase.Group.Tag == "side" ? IsOfHousehold(story, match)
                : match.Phrase.Group.Tag == "grown" ? IsGrown(story, match)
                : IsOfOne(story, match.From) && (match.Phrase.Group.Tag != "told" || IsTold(story, match.From));
            // "If the baby is 6 weeks old a check is due"
            if (isAsked && !IsOfMany(story, match) && !IsCondition(story, match.From) && !IsBound(story.Line.Tokens, match.To))
                Add(story.Line, match.From, match.To, match.Phrase.Group.Advice, dates, found);
        }
        foreach (var match in WholeYears(story, 0, int.MaxValue))
        {
            if (!IsOfMany(story, match) && IsToldOfOne(story, match.From)) Add(story.Line, match.From, match.To, StageAdvice, dates, found);
        }
        foreach (var (first, next) in AgeListReader.Read(story))
            Add(story.Line, first, next, string.Empty, dates, found);
        foreach (var (first, next) in Short(story.Line))
        {
            if (!IsLimited(story.Line, first)) Add(story.Line, first, next, string.Empty, dates, found);
        }
    }

    // "One in five adults said that they had been abused before the age of 16", "the duty to homeless 16 year olds": where nobody is told
    // of, a share and the plural speak of many.
    private static bool IsOfMany(LineStory story, PhraseMatch match)
    {
        var tokens = story.Line.Tokens;
        var (from, to) = story.SentenceOf(match.From);
        // "they had been" is said of many too.
        for (var at = from; at < to && story.TellsOfOneAt(match.From); at++)
        {
            if (tokens[at].Word.Text != "they" && story.Line.MatchList(at, Lists.OnePerson) > 0) return false;
        }
        if (tokens[match.To - 1].Word.Text == "olds") return true;
        if (story.Line.HasEntry(Surveys, from, to)) return true;
        for (var at = from; at + 2 < match.From; at++)
        {
            if (tokens[at].Word.Number > 0 && tokens[at + 1].Word.Text == "in" && tokens[at + 2].Word.Number > tokens[at].Word.Number)
                return true;
        }
        return false;
    }

    private static void Add(
        TokenLine line, int first, int next, string advice, IReadOnlyList<WrittenDate> dates, FoundList found)
    {
        if (IsInDate(dates, first, next) || IsOfThing(line, first)
            || (next < line.Tokens.Length && line.Tokens[next].Word.Text is "per" or "percent")) return;
        var (start, end) = (line.Tokens[first].Start, line.Tokens[next - 1].End);
        found.TryAdd(new SafetyFinding(
            SafetyKind.ExactAge, line.Line, start, end - start,
            Suggestion: advice.Length > 0 ? advice : "the age in whole years or as a stage: \"a young baby\", \"pre-school age\""));
    }

    // "The laptop was seven years old"
    private static bool IsOfThing(TokenLine line, int first) =>
        first > 1 && line.Tokens[first - 1].Word.Text is "is" or "are" or "was" or "were" or "nearly" or "over"
        && (line.Tokens[first - 2].Is(AgedThings) || (first > 2 && line.Tokens[first - 3].Is(AgedThings)
            && line.Tokens[first - 2].Word.Text is "is" or "are" or "was" or "were"));

    // The dates are in order and do not overlap.
    private static bool IsInDate(IReadOnlyList<WrittenDate> dates, int first, int next)
    {
        var (low, high) = (0, dates.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].End <= first) low = middle + 1;
            else high = middle;
        }
        return low < dates.Count && dates[low].First < next;
    }

    // "7y 4m", "3/12"
    private static IEnumerable<(int From, int To)> Short(TokenLine line)
    {
        var mayHold = line.HasCode || (line.HasDigit && line.Text.Contains('/', StringComparison.Ordinal));
        if (!mayHold && !line.SkipsQuickScan) yield break;
        for (var at = 0; at + 1 < line.Tokens.Length; at++)
        {
            if (IsUnit(line.Tokens[at], "y", "yr", "yrs")
                && IsUnit(line.Tokens[at + 1], "m", "mo", "mos", "mth", "mths", "w", "wk", "wks", "d"))
                yield return (at, at + 2);
            if (at + 2 < line.Tokens.Length && line.Tokens[at + 1].IsSign('/') && line.Tokens[at].Word.Number is > 0 and < 52
                && line.Tokens[at + 2].Word.Text is "52" or "7" or "12"
                    && !(at + 3 < line.Tokens.Length && line.Tokens[at + 3].Is(Lists.People)) && !(at > 1 && line.Tokens[at - 2].Is(Checks))
                && (at == 0 || line.Tokens[at - 1].IsSign('(') || line.Tokens[at - 1].Word.Text is "aged" or "age" or "baby" or "at"
                    or "girl" or "boy")) yield return (at, at + 3);
            // "16y+9m", "3y, 4m"
            if (at + 2 < line.Tokens.Length && IsUnit(line.Tokens[at], "y", "yr", "yrs")
                && (line.Tokens[at + 1].Kind == TokenKind.Sign || line.Tokens[at + 1].Word.Text == "and")
                && IsUnit(line.Tokens[at + 2], "m", "mo", "mth", "mths", "w", "wks")) yield return (at, at + 3);
            if (IsPacked(line.Tokens[at])) yield return (at, at + 1);
            if (IsPartYears(line.Tokens[at]) && line.Tokens[at + 1].Word.Text is "years" or "yrs" or "yr"
                && at > 0 && (line.Tokens[at - 1].IsSign('(') || line.Tokens[at - 1].Word.Text is "aged" or "age" or "was" or "is"))
                yield return (at, at + 2);
            if (IsUnit(line.Tokens[at], "d", "w", "m", "mo", "wk", "wks", "mths", "mth", "yo") && at + 1 < line.Tokens.Length
                && (line.Tokens[at + 1].Word.Text is "old" or "prem" or "preterm" or "pregnant" or "gestation"
                || line.Tokens[at + 1].Is(Lists.Kin)))
                yield return (at, at + 1);
            // "Child 3 (20m)"
            if (at > 1 && IsUnit(line.Tokens[at], "d", "w", "m", "mo", "y", "yr") && line.Tokens[at - 1].IsSign('(')
                && line.Tokens[at + 1].IsSignOf("),;") && (line.Tokens[at - 2].Is(Lists.Kin) || line.Tokens[at - 2].Word.Number >= 0))
                yield return (at, at + 1);
            // "14f, 12m, 10m, 7f": ages and sexes in a row.
            if (EndOfSexes(line.Tokens, at) is > 0 and var end) yield return (at, end);
            // "D9 of life"
            if (at + 2 < line.Tokens.Length && IsDay(line.Tokens[at]) && line.Tokens[at + 1].Word.Text == "of"
                && line.Tokens[at + 2].Word.Text == "life") yield return (at, at + 3);
            if (IsUnit(line.Tokens[at], "wks", "wk", "wo", "mths", "mth", "yo")) yield return (at, at + 1);
        }
    }

    // "14f", "F15", "M18mths", "b7"
    private static bool IsSexAndAge(in Token token)
    {
        if (IsUnit(token, "f", "m", "b", "g")) return token.Length < 4;
        if (token.Kind != TokenKind.Code || token.Word.Text[0] is not ('f' or 'm' or 'b' or 'g') || token.Length > 8) return false;
        var rest = token.Word.Text.AsSpan(1);
        return char.IsAsciiDigit(rest[0]) && (rest[0] != '0' && rest.TrimStart("0123456789") is "" && rest.Length < 3
            || rest.TrimStart("0123456789") is "m" or "mths" or "mth" or "w" or "wks" or "y" or "yrs");
    }

    // "14f, 12m, 10m", "m17 f15 m6 f10/12"
    private static int EndOfSexes(Token[] tokens, int at)
    {
        if (at > 0 && tokens[at - 1].IsWord && IsNumbered(tokens[at - 1])) return 0;
        // Only from the first of the row.
        if (at > 0 && IsSexAndAge(tokens[at - 1])) return 0;
        if (at > 1 && (tokens[at - 1].IsSign(',') || tokens[at - 1].Word.Text is "and" or "&")
            && tokens[at - 2].Kind == TokenKind.Code) return 0;
        var (end, count) = (at, 0);
        for (var next = at; next < tokens.Length && IsSexAndAge(tokens[next]);)
        {
            count++;
            end = next + 1;
            if (end + 1 < tokens.Length && tokens[end].IsSign('/') && tokens[end + 1].Word.Text is "12" or "52") end += 2;
            next = end;
            if (next < tokens.Length && (tokens[next].IsSign(',') || tokens[next].Word.Text is "and" or "&")) next++;
            if (next - at > LongestSexes) break;
        }
        // "B1, B2, C3": marks and no people.
        var isOfMarks = end + 1 < tokens.Length && tokens[end].IsSign(',') && tokens[end + 1].Kind == TokenKind.Code;
        return count > 1 && !isOfMarks ? end : 0;
    }

    // "Rooms B12 and G9", "forms F11, F13"
    private static bool IsNumbered(in Token token) =>
        token.Word.Text.EndsWith('s') && !token.Is(Lists.Kin) && !token.Is(Lists.People) && !token.Is(Roles) && token.Word.Text != "ages";

    // "A 14-year-old was found": whole years are asked about where something is told of one person.
    private static bool IsToldOfOne(LineStory story, int first)
    {
        if (IsGeneral(story, first)) return false;
        var (from, to) = story.SentenceOf(first);
        // "He is 71, she is 19": what is so of one person now, unless a rule speaks of whoever is so old.
        var isNow = story.TellsOfOneAt(first) && !story.Line.HasEntry(Modals, from, to)
            && !story.Line.HasEntry(Guidance, from, to) && !story.Line.HasEntry(ManyPeople, from, to);
        if ((!isNow && !story.Line.HasEntry(Past, from, to)) || !IsOfOne(story, first)) return false;
        return story.TellsOfOneAt(first) || !story.Line.HasEntry(ManyPeople, from, to);
    }

    // "Children aged 2, 5 and 9 months were in the car": nobody gives the months of children in general.
    private static bool IsOfSome(LineStory story, int first)
    {
        var (from, to) = story.SentenceOf(first);
        return story.Line.HasEntry(Past, from, to) && !story.Line.HasEntry(Guidance, from, to);
    }

    // "Mo. 15, Fa. 38", but not "Child 1, Child 2".
    private static bool IsOfHousehold(LineStory story, PhraseMatch match)
    {
        var (from, to) = story.SentenceOf(match.From);
        if (story.Line.HasEntry(Guidance, from, to) && !story.TellsOfOneAt(match.From)) return false;
        if (IsBySex(story.Line, from, match.From)) return false;
        for (var at = match.From; at < match.To; at++)
        {
            if (story.Line.Tokens[at].Word.Number is > YoungestLabel and < 100) return true;
        }
        return false;
    }

    // "A grandmother of fifty-one": of fewer she may have so many children.
    private static bool IsGrown(LineStory story, PhraseMatch match) =>
        story.Line.Tokens[match.To - 1].Word.Number is >= YoungestGrown and < 120 && !IsLimited(story.Line, match.From)
        && !IsGeneral(story, match.From);

    // "born at 24+2 or earlier": a limit for all.
    private static bool IsBound(Token[] tokens, int next) =>
        next + 1 < tokens.Length && tokens[next].Word.Text == "or"
        && tokens[next + 1].Word.Text is "earlier" or "later" or "over" or "under" or "above" or "below" or "more" or "less" or "older"
            or "younger";

    // "Sex of those in secure care: F 14, M 1": a colon and a group before it, so that the numbers count.
    private static bool IsBySex(TokenLine line, int from, int first)
    {
        if (line.Tokens[first].Word.Text is not ("m" or "f" or "male" or "female")) return false;
        var hasColon = false;
        for (var at = first - 1; at >= Math.Max(from, first - ReachOfHead); at--)
        {
            hasColon |= line.Tokens[at].IsSign(':');
            if (hasColon && (line.Tokens[at].Is(Groups) || line.Tokens[at].Word.Text is "sex" or "sexes" or "gender" or "those"))
                return true;
        }
        return false;
    }

    // The words that could also be a stretch of time need one child or adult beside them.
    private static bool IsTold(LineStory story, int first)
    {
        if (IsGeneral(story, first)) return false;
        if (story.TellsOfOneAt(first)) return true;
        var (from, to) = story.SentenceOf(first);
        return story.Line.HasEntry(Past, from, to) && !story.Line.HasEntry(Guidance, from, to)
            && !story.Line.HasEntry(ManyPeople, from, to);
    }

    // "Where a pupil in Year 8 stops eating": whatever happens each time is nobody's story.
    private static bool IsGeneral(LineStory story, int first)
    {
        var (from, to) = story.SentenceOf(first);
        var isCondition = IsConditionWord(story.Line.Tokens[from]);
        // "A girl of 14 cannot consent", "If he is 18, adult services must be told"
        if (isCondition && story.Line.HasEntry(Modals, from, to)) return true;
        var isAnybody = story.Line.Tokens[from].Word.Text is "a" or "an"
            && (story.Line.HasEntry(Modals, from, to) || story.Line.HasEntry(Guidance, from, to));
        return (isCondition || isAnybody) && !story.Line.HasEntry(Past, from, to);
    }

    private static bool IsCondition(LineStory story, int at)
    {
        var (from, to) = story.SentenceOf(at);
        return IsConditionWord(story.Line.Tokens[from]) && !story.Line.HasEntry(Past, from, to);
    }

    private static bool IsConditionWord(in Token token) =>
        token.Word.Text is "where" or "if" or "whenever" or "any" or "every" or "each" or "when";

    // "15y11m", "2yrs6mths"
    private static bool IsPacked(in Token token) => token.Kind == TokenKind.Code && IsPacked(token.Word.Text);

    /// <summary>Whether years and months are written as one word.</summary>
    public static bool IsPacked(ReadOnlySpan<char> text)
    {
        if (text.Length is < 4 or > 12) return false;
        // "M18mths": a boy of that age.
        if (text[0] is 'f' or 'm' or 'F' or 'M' && char.IsAsciiDigit(text[1])
            && text[1..].TrimStart("0123456789") is "mths" or "mth" or "wks" or "wk" or "mos") return true;
        // "F15y2m": a girl of that age.
        var rest = text[0] is 'f' or 'm' or 'F' or 'M' && char.IsAsciiDigit(text[1]) ? text[1..] : text;
        foreach (var units in (ReadOnlySpan<string[]>)[["years", "yrs", "yr", "y"], ["months", "mths", "mth", "m"]])
        {
            var letters = rest.TrimStart("0123456789");
            if (letters.Length == rest.Length || letters.IsEmpty) return false;
            var unit = string.Empty;
            foreach (var each in units)
            {
                if (unit.Length == 0 && letters.StartsWith(each, StringComparison.Ordinal)) unit = each;
            }
            if (unit.Length == 0) return false;
            rest = letters[unit.Length..].TrimStart("+-");
        }
        // "2y11m3w"
        return rest.IsEmpty || (char.IsAsciiDigit(rest[0]) && rest.TrimStart("0123456789") is "w" or "wk" or "wks" or "d");
    }

    // "14.8 years"
    private static bool IsPartYears(in Token token) =>
        token.Length is 3 or 4 && token.Word.Text.Split('.') is [{ Length: 1 or 2 } whole, { Length: 1 } part]
        && whole.All(char.IsAsciiDigit) && char.IsAsciiDigit(part[0]);

    private static bool IsDay(Token token) => token.Kind == TokenKind.Code && token.Length <= 3 && token.Word.Text[0] == 'd';

    private static bool IsUnit(Token token, params ReadOnlySpan<string> units)
    {
        if (token.Kind != TokenKind.Code || !char.IsAsciiDigit(token.Word.Text[0])) return false;
        var rest = token.Word.Text.TrimStart("0123456789".ToCharArray());
        foreach (var unit in units)
        {
            if (rest == unit) return true;
        }
        return false;
    }

    /// <summary>Whole years of one person.</summary>
    public static IEnumerable<PhraseMatch> WholeYears(LineStory story, int from, int to)
    {
        foreach (var match in RuleBook.Find(WholeAgeRules, story.Line, from, to))
        {
            if (!IsLimited(story.Line, match.From)) yield return match;
        }
    }

    private static bool IsOfOne(LineStory story, int first)
    {
        if (IsLimited(story.Line, first)) return false;
        var sentence = story.At(first);
        var (from, to) = story.SentenceOf(first);
        if (story.Line.HasEntry(Guidance, from, to) && !(sentence.TellsOfOne && (sentence.HasEvent || story.Line.HasEntry(Past, from, to)
                || !story.Line.HasEntry(Modals, from, to))))
            return false;
        return sentence.IsStory || story.TellsOfOne || story.Line.Line.IsShortCell || !story.Line.HasEntry(ManyPeople, from, to);
    }

    private static bool IsLimited(TokenLine line, int at) =>
        at > 0 && line.Tokens[at - 1].Is(Limits) || at > 1 && line.Tokens[at - 1].Word.Text is "of" or "age" or "the"
        && line.Tokens[at - 2].Is(Limits);
}
