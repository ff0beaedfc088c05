using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <summary>Tells from the words before a name that it names a place: "moved to", "works for", "behind the".</summary>
internal static class NearWords
{
    private const int ReachOfWay = 9;
    private static readonly int MovingList = WordLists.NumberOf("moving");
    private static readonly int Abbreviated = WordLists.NumberOf("near-short");
    private static readonly int Ways = WordLists.NumberOf("way-words");

    /// <summary>Whether a place is named by what begins with a token.</summary>
    public static bool StandBefore(TokenLine line, int first)
    {
        var tokens = line.Tokens;
        var at = first - 1;
        if (at >= 0 && tokens[at].Word.Text is "the" or "a" or "\"" or "“") at--;
        // "opp. Tanfield Comp"
        if (at > 0 && tokens[at].IsSign('.') && tokens[at - 1].Is(Abbreviated)) at--;
        if (at >= 0 && tokens[at].Word.Text is "after" or "before" or "past" && IsOnWay(line, at)) return true;
        if (at >= 0 && tokens[at].Word.Text is "for" or "by" && IsEmployed(tokens, at)) return true;
        if (at >= 0 && at == first - 2 && tokens[at].Word.Text is "runs" or "ran" or "owns" or "owned" or "manages" or "managed" or "keeps"
            or "kept") return true;
        // "in the back of Fade Kings"
        if (at > 1 && tokens[at].Word.Text == "of" && tokens[at - 1].Word.Text is "back" or "front" or "rear" or "corner" or "basement"
            or "yard" or "outside" && tokens[at - 2].Word.Text is "the" or "at" or "in") return true;
        if (at < 0 || !tokens[at].Is(Lists.Near)) return false;
        // "On Muckle Hasker, where the school has one teacher": where a sentence begins.
        if (at == first - 1 && tokens[at] is { BeginsSentence: true, Word.Text: "on" } && IsUnknownPair(tokens, first)) return true;
        // "From Holyhead they took the boat", "On Rousay no one could park unseen"
        if (at == first - 1 && tokens[at] is { BeginsSentence: true, IsCapital: true, Word.Text: "from" or "in" or "at" }) return true;
        if (at == first - 1 && tokens[at] is { BeginsSentence: true, IsCapital: true, Word.Text: "on" } && IsUnknown(tokens[first]))
            return true;
        if (tokens[at].Word.Text is "by" or "on" or "to" or "from" or "of" or "between" or "into" or "under" or "over" or "around"
            or "across" or "above" or "left" or "visited" or "visits")
            return tokens[at].Word.Text is "to" or "from" or "of" ? IsMoving(line, at)
                : at == first - 2 || IsOnIsland(tokens, at, first) || IsOverShop(tokens, at, first);
        return true;
    }

    private static bool IsUnknown(in Token token) => token.Word is { IsGiven: false, IsOrdinary: false };

    private static bool IsUnknownPair(Token[] tokens, int first) =>
        first + 2 < tokens.Length && tokens[first + 1].IsCapital && tokens[first + 1].Word.Flags == WordFlags.None
        && !tokens[first].Word.IsGiven && tokens[first + 2].IsSign(',');

    // "above Fade Lab", "into Cedar Lawns": two words with capitals.
    private static bool IsOverShop(Token[] tokens, int at, int first) =>
        tokens[at].Word.Text is "above" or "over" or "under" or "into" && first + 1 < tokens.Length && tokens[first].IsCapital
        && tokens[first + 1].IsCapital && !tokens[first + 1].BeginsSentence;

    // "moved to Wincle", "a place the size of Wincle", but not "told to Wincle".
    private static bool IsMoving(TokenLine line, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 3); before--)
        {
            if (line.MatchList(before, MovingList) > 0) return true;
        }
        return false;
    }

    // "The placement is on Canvey": a word that nobody knows, where no person can stand.
    private static bool IsOnIsland(Token[] tokens, int at, int first) =>
        tokens[at].Word.Text == "on" && tokens[first].Word.Flags == WordFlags.None && at > 0
        && (tokens[at - 1].Word.Text is "is" or "was" or "were" or "lived" or "lives" or "placed" or "living" or "home" or "stayed"
            or "flat" or "house" or "family" or "placement" or "quarters" or "croft" or "school"
            or "everyone" or "everybody" or "anyone" or "nobody"
            || tokens[at - 1].Is(Lists.People) || tokens[at - 1].Is(Lists.Workers));

    /// <summary>Whether a place is the way to somebody's home: "second gate after Ardbrecknish".</summary>
    public static bool IsAfterWay(TokenLine line, int first) =>
        first > 0 && line.Tokens[first - 1].Word.Text is "after" or "before" or "past" && IsOnWay(line, first - 1);

    // "second gate past the cattle grid after Ardbrecknish"
    private static bool IsOnWay(TokenLine line, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - ReachOfWay); before--)
        {
            if (line.Tokens[before].Is(Ways)) return line.Tokens[before].Sentence == line.Tokens[at].Sentence;
        }
        return false;
    }

    private static bool IsEmployed(Token[] tokens, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 4); before--)
        {
            if (tokens[before].Word.Text is "works" or "worked" or "working" or "employed" or "drives" or "drove" or "job" or "shifts"
                or "cleans" or "cleaned") return true;
        }
        return false;
    }
}
