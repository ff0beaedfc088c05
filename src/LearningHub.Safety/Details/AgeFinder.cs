using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Details;

/// <summary>
/// The age of one child in hours, days, weeks or months: with what befell it and a local newspaper, that is a birthday. Ages in guidance speak of nobody.
/// </summary>
internal static class AgeFinder
{
    private static readonly int Limits = WordLists.NumberOf("age-limits");
    private static readonly int Guidance = WordLists.NumberOf("age-guidance");
    private static readonly int ManyPeople = WordLists.NumberOf("many-people");

    /// <summary>Adds what a line holds.</summary>
    public static void Find(LineStory story, FoundList found)
    {
        var matches = RuleBook.Find("age", story.Line).Select(match => (match.From, match.To)).Concat(Short(story.Line));
        foreach (var (first, next) in matches)
        {
            if (!IsOfOne(story, first)) continue;
            var (start, end) = (story.Line.Tokens[first].Start, story.Line.Tokens[next - 1].End);
            var finding = new SafetyFinding(SafetyKind.ExactAge, story.Line.Line, start, end - start, Suggestion: "the age in whole years or as a stage: \"a young baby\", \"pre-school age\"");
            found.TryAdd(finding);
        }
    }

    // "7y 4m", "3/12"
    private static IEnumerable<(int From, int To)> Short(TokenLine line)
    {
        for (var at = 0; at + 1 < line.Tokens.Length; at++)
        {
            if (IsUnit(line.Tokens[at], "y", "yr", "yrs") && IsUnit(line.Tokens[at + 1], "m", "mth", "mths")) yield return (at, at + 2);
            if (at + 2 < line.Tokens.Length && line.Tokens[at + 1].IsSign('/') && line.Tokens[at].Word.Number is > 0 and < 52 && line.Tokens[at + 2].Word.Text is "52" or "7" or "12"
                && (at == 0 || line.Tokens[at - 1].IsSign('(') || line.Tokens[at - 1].Word.Text is "aged" or "age" or "baby" or "at" or "girl" or "boy")) yield return (at, at + 3);
            if (IsUnit(line.Tokens[at], "wks", "wk", "wo", "mo")) yield return (at, at + 1);
        }
    }

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
        foreach (var match in RuleBook.Find("whole-age", story.Line, from, to))
        {
            if (!IsLimited(story.Line, match.From)) yield return match;
        }
    }

    private static bool IsOfOne(LineStory story, int first)
    {
        if (IsLimited(story.Line, first)) return false;
        var sentence = story.At(first);
        var (from, to) = story.SentenceOf(first);
        if (HasAny(story.Line, from, to, Guidance) && !(sentence.HasEvent && sentence.TellsOfOne)) return false;
        return sentence.IsStory || story.TellsOfOne || story.Line.Line.IsShortCell || !HasAny(story.Line, from, to, ManyPeople);
    }

    private static bool IsLimited(TokenLine line, int at) => at > 0 && line.Tokens[at - 1].Is(Limits) || at > 1 && line.Tokens[at - 1].Word.Text is "of" or "age" or "the" && line.Tokens[at - 2].Is(Limits);

    private static bool HasAny(TokenLine line, int from, int to, int list)
    {
        if (!line.MayHold(list)) return false;
        for (var at = from; at < to; at++)
        {
            if (line.MatchList(at, list) > 0) return true;
        }
        return false;
    }
}
