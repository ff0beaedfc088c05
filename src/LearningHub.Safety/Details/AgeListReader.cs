using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Details;

/// <summary>Ages of several people in a row: "14, 12, 9, 8, 3 and ten weeks". Together they are a household's, though each alone is
/// nobody's.</summary>
internal static class AgeListReader
{
    private const int LeastAges = 3;
    private const int Reach = 12;
    private const int MostBetween = 5;
    private static readonly int Newborn = WordLists.NumberOf("newborn-words");
    private static readonly int Together = WordLists.NumberOf("age-joints");
    private static readonly int Research = WordLists.NumberOf("research-words");
    private static readonly int Roles = WordLists.NumberOf("age-roles");
    private static readonly int Units = WordLists.NumberOf("age-units");
    private static readonly int Past = WordLists.NumberOf("past");
    private static readonly int Modals = WordLists.NumberOf("modals");
    private static readonly int Numbered = WordLists.NumberOf("paragraph-words");

    /// <summary>The rows of ages of a line: first token, and the token behind the last.</summary>
    public static IEnumerable<(int From, int To)> Read(LineStory story)
    {
        var line = story.Line;
        if (!line.SkipsQuickScan && !line.MayHold(WordLists.Numbers)) yield break;
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            var (end, count) = RowAt(line, at);
            if (count >= LeastAges && IsOfPeople(story, at, end)) yield return (at, end);
            if (end > at) at = end - 1;
        }
    }

    // "The family in the study has children of 9, 7 and 3": even research tells of one household where it says so.
    private static bool HasHousehold(TokenLine line, int from, int first) =>
        first > from && (line.Tokens[first - 1].IsSign(':') || line.Tokens[first - 1].Is(Roles)) && line.HasEntry(Past, from, first);

    private static bool HoldsKin(Token[] tokens, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (tokens[at].Is(Lists.Kin) || tokens[at].Is(Together) || tokens[at].Is(Newborn)) return true;
        }
        return false;
    }

    // Numbers with commas between them, and "and" before the last.
    private static (int End, int Count) RowAt(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        var (end, count, hasAnd) = (at, 0, false);
        for (var next = at; next < tokens.Length && IsAge(tokens[next = AgeBehindTwins(tokens, next, at)]);)
        {
            end = next + 1;
            count++;
            if (end < tokens.Length && tokens[end].Is(Units)) end++;
            if (IsPartOfYear(tokens, end)) end += 2;
            next = end;
            if (hasAnd) break;
            if (next < tokens.Length && tokens[next].Kind == TokenKind.Sign && tokens[next].Word.Text[0] is ',' or ';' or '/') next++;
            if (next < tokens.Length && tokens[next].Word.Text is "and" or "&")
                (hasAnd, next) = (true, next + 1);
            if (hasAnd && EndOfNewborn(tokens, next) is > 0 and var newborn) return (newborn, count + 1);
            if (next == end) break;
        }
        return (end, hasAnd ? count : 0);
    }

    // "14, 12, 9 and twins of 2": the age of those who came together.
    private static int AgeBehindTwins(Token[] tokens, int at, int first)
    {
        if (at == first || !tokens[at].IsWord || tokens[at].Word.Number >= 0) return at;
        for (var next = at; next < Math.Min(tokens.Length, at + MostBetween); next++)
        {
            if (IsAge(tokens[next])) return next;
            if (!tokens[next].Is(Lists.Kin) && !tokens[next].Is(Together) && !tokens[next].Is(Lists.People)) return at;
        }
        return at;
    }

    // "13, 10, 6 and a newborn"
    private static int EndOfNewborn(Token[] tokens, int at)
    {
        if (at < tokens.Length && tokens[at].Word.Text is "a" or "an" or "the") at++;
        return at < tokens.Length && tokens[at].Is(Newborn) ? at + 1 : 0;
    }

    // "/12" and "/52" behind months and weeks.
    private static bool IsPartOfYear(Token[] tokens, int at) =>
        at >= 0 && at + 1 < tokens.Length && tokens[at].IsSign('/') && tokens[at + 1].Word.Text is "12" or "52";

    private static bool IsAge(in Token token) =>
        (token.Kind is TokenKind.Number or TokenKind.Word && token.Word.Number is >= 0 and < 100) || IsLettered(token);

    // "14y", "10yrs"
    private static bool IsLettered(in Token token) =>
        token.Kind == TokenKind.Code && char.IsAsciiDigit(token.Word.Text[0])
        && token.Word.Text.AsSpan().TrimStart("0123456789") is "y" or "yr" or "yrs" or "m" or "mths";

    // "Six children in the home: 14, 12 and 9", but not "in chapters 2, 3 and 5" or "2, 3 and 5 visits".
    private static bool IsOfPeople(LineStory story, int first, int end)
    {
        var (line, tokens) = (story.Line, story.Line.Tokens);
        var (from, to) = story.SentenceOf(first);
        // "eight, six, three and a newborn": nobody counts anything else so.
        if (tokens[end - 1].Is(Newborn)) return true;
        // "13, 12, 7 & 6/52"
        if (IsPartOfYear(tokens, end - 2) && (first == 0 || !line.Tokens[first - 1].IsWord || tokens[first - 1].Is(Roles))) return true;
        // "2, 3 and 5 visits": the numbers count what follows, unless that is what people did.
        // "Siblings of 13, 6 and 2 shared one mattress"
        if (first > 1 && tokens[first - 1].Word.Text == "of" && tokens[first - 2].Is(Roles))
            return !line.HasEntry(Modals, from, to) && !line.HasEntry(Research, from, to);
        if (end < tokens.Length && tokens[end].IsWord && !tokens[end].BeginsSentence && tokens[end].Word.Text is not ("and" or "years")
            && !tokens[end].Is(Past)) return false;
        if (!story.TellsOfOneAt(first) && line.HasEntry(Research, from, to) && !HasHousehold(line, from, first)) return false;
        // "children 3, 2 and 10 wks": nobody gives the weeks of children in general.
        if (first > 0 && tokens[first - 1].Is(Roles) && tokens[end - 1].Is(Units) && tokens[end - 1].Word.Text[0] is 'w' or 'm' or 'd')
            return true;
        var isTold = story.TellsOfOneAt(first) || (first > 0 && tokens[first - 1].IsSign(':'));
        if (line.HasEntry(Modals, from, to) ? !line.HasEntry(Past, from, to) : !isTold && !line.HasEntry(Past, from, to)) return false;
        for (var at = first - 1; at >= Math.Max(from, first - Reach); at--)
        {
            if (at == first - 1 && tokens[at].Is(Numbered)) return false;
            if (tokens[at].Word.Text is "ages" or "aged" || line.MatchList(at, Lists.People) > 0 || line.MatchList(at, Lists.Kin) > 0)
            {
                return at < first - 1 || tokens[at].Word.Text is "ages" or "aged" || tokens[end - 1].Is(Units)
                    || HoldsKin(tokens, first, end);
            }
        }
        return false;
    }
}
