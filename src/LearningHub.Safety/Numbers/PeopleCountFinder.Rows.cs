using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Numbers.Wording;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers;

/// <content>Counts in rows, lists and behind labels, where no sentence counts anybody.</content>
internal sealed partial class PeopleCountFinder
{
    private const int LongestLabel = 14;
    private static readonly int Illnesses = WordLists.NumberOf("illnesses");
    private static readonly int Rare = WordLists.NumberOf("rare-cases");

    // "FGM protection orders, 2023/24: 2", "Forced marriage | year to March | 2 |": a count by itself behind the name of what is rare.
    private void Labelled(TokenLine line, FoundList found)
    {
        var tokens = line.Tokens;
        for (var at = 2; at < tokens.Length; at++)
        {
            if (tokens[at].Word.Number < 1 || tokens[at].Word.Number > limit || tokens[at].Kind == TokenKind.Code
                || !tokens[at - 1].IsSignOf(":=|–-") || IsOfRatio(tokens, at)) continue;
            var isAlone = at + 1 == tokens.Length || tokens[at + 1].BeginsSentence || tokens[at + 1].IsSignOf(".;|(–");
            var from = Math.Max(0, at - LongestLabel);
            if (isAlone && NamesPeople(line, from, at) && !NamesPractice(line, from, at)) Add(line, at, at + 1, found);
        }
    }

    /// <summary>Whether a number is the second of a ratio: "1:3".</summary>
    public static bool IsOfRatio(Token[] tokens, int at) =>
        at > 1 && tokens[at - 1].IsSign(':') && tokens[at - 2].Word.Number >= 0 && tokens[at - 2].End == tokens[at - 1].Start
        && tokens[at - 1].End == tokens[at].Start;

    private static bool NamesPeople(TokenLine line, int from, int to) =>
        line.HasEntry(Rare, from, to) || line.HasEntry(Lists.People, from, to) || line.HasEntry(Counted, from, to)
        || line.HasEntry(Groups, from, to) || line.HasEntry(Illnesses, from, to);

    private static bool NamesPractice(TokenLine line, int from, int to) =>
        line.HasEntry(Staff, Math.Max(from, to - 3), to) || PracticeWords.CountsPractice(line, from, to)
        || BoardWork.TakesPart(line, from, to)
        || line.HasEntry(Ratings, from, to);

    // "Neglect 40, emotional 31, sexual 3": at least three groups with their counts, of which one is small.
    private void Breakdown(TokenLine line, FoundList found)
    {
        var tokens = line.Tokens;
        for (var at = 1; at < tokens.Length; at++)
        {
            var (end, groups, largest) = (at, 0, 0);
            while (IsGroupCount(line, end))
            {
                largest = Math.Max(largest, tokens[end].Word.Number);
                groups++;
                end = NextGroup(tokens, end);
            }
            var isRated = line.HasEntry(Ratings, Math.Max(0, at - 3), Math.Min(end, tokens.Length));
            end = Math.Min(end, tokens.Length);
            var isBreakdown = groups > 2 || (groups == 2 && (HasRareHead(line, at, end) || IsBySex(tokens, at, end)));
            if (isBreakdown && !isRated && (largest > limit || HasPeopleHead(line, at))
                && !PracticeWords.CountsPractice(line, at - 8, end)) AddSmall(line, at, end, found);
            at = Math.Max(at, end - 1);
        }
    }

    // "Blood-borne virus in pregnancy: HIV 1, Hep C 4": of what is rare, two groups are enough.
    private static bool HasRareHead(TokenLine line, int at, int end) =>
        line.HasEntry(Rare, Math.Max(0, at - 9), end) || line.HasEntry(Counted, Math.Max(0, at - 2), end);

    // "Secure remand, M 9, F 1"
    private static bool IsBySex(Token[] tokens, int at, int end) =>
        IsSex(tokens[at - 1]) && end > at + 2 && Array.FindIndex(tokens, at + 1, end - at - 1, each => IsSex(each)) > 0;

    private static bool IsSex(in Token token) =>
        token.Word.Text is "m" or "f" or "male" or "female" or "boys" or "girls" or "males" or "females" or "women" or "men";

    // "Deaths by cause: SUDI 2, drowning 1, road 4"
    private static bool HasPeopleHead(TokenLine line, int at)
    {
        var hasColon = false;
        for (var before = at - 1; before >= Math.Max(0, at - 8); before--)
        {
            if (line.Tokens[before].IsSignOf(":,|–")) hasColon = true;
            else if (hasColon && (line.MatchList(before, Lists.People) > 0 || line.MatchList(before, Counted) > 0
                || line.MatchList(before, Rare) > 0)) return true;
        }
        return false;
    }

    private void AddSmall(TokenLine line, int from, int end, FoundList found)
    {
        for (var at = from; at < Math.Min(end, line.Tokens.Length); at++)
        {
            if (IsGroupCount(line, at) && line.Tokens[at].Word.Number >= 1 && line.Tokens[at].Word.Number <= limit)
                Add(line, at, at + 1, found);
        }
    }

    // A number in digits behind a word, and a comma, a full stop or nothing behind it.
    private static bool IsGroupCount(TokenLine line, int at)
    {
        if (at < 1 || at >= line.Tokens.Length || line.Tokens[at].Kind != TokenKind.Number || line.Tokens[at].Word.Number < 0) return false;
        // "Home: 22. Adopted: 1."
        ref readonly var before = ref line.Tokens[line.Tokens[at - 1].IsSign(':') && at > 1 ? at - 2 : at - 1];
        if (!(before.IsWord || IsQuarter(before)) || before.Is(Numbered) || before.Is(Lists.Months) || before.Is(Trailing)
            || before.Is(Staff)) return false;
        if (at + 1 == line.Tokens.Length) return true;
        ref readonly var next = ref line.Tokens[at + 1];
        return next.Word.Text == "and" || (next.Kind == TokenKind.Sign && next.Word.Text[0] is ',' or '.' or ';' or '|' or '(');
    }

    // "Q1 0, Q2 0, Q3 1", "2021 4, 2022 1"
    private static bool IsQuarter(in Token token) =>
        token.Word.Text is "q1" or "q2" or "q3" or "q4" || token is { Kind: TokenKind.Number, Length: 4, Word.Number: > 1990 and < 2100 };

    // The next number behind up to three words.
    private static int NextGroup(Token[] tokens, int at)
    {
        for (var next = at + 2; next < Math.Min(tokens.Length, at + 6); next++)
        {
            if (tokens[next].Kind == TokenKind.Number && !IsQuarter(tokens[next])) return next;
            if (!tokens[next].IsWord && !tokens[next].IsSignOf("/|:") && !IsQuarter(tokens[next])) break;
        }
        return tokens.Length;
    }
}
