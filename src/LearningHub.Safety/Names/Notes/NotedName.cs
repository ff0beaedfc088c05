using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names.Notes;

/// <summary>Given names that are words of English, in the small letters of notes: "rose &amp; baby both seen", "saw faith, quiet", "re
/// grace - marks on arm". What stands on either side says that a person is meant.</summary>
internal static class NotedName
{
    private static readonly int Before = WordLists.NumberOf("before-noted");
    private static readonly int NoteStates = WordLists.NumberOf("note-states");
    private static readonly int NoteKin = WordLists.NumberOf("note-kin");
    private static readonly int PersonStates = WordLists.NumberOf("person-states");
    private static readonly int Belongings = WordLists.NumberOf("belongings");
    private static readonly int NeverNoted = WordLists.NumberOf("never-noted");

    /// <summary>Whether a word of a note is somebody's name.</summary>
    public static bool Is(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (tokens[at].NameLength < 3 || tokens[at].Kind != TokenKind.Word) return false;
        // "hope's bed = mattress on floor"
        if (tokens[at].IsPossessive) return at + 1 < tokens.Length && story.Line.MatchList(at + 1, Belongings) > 0;
        if (story.At(at) is { IsPublic: true, TellsOfOne: false }) return false;
        var begins = at == 0
            || tokens[at - 1].IsSignOf(",;:-–•");
        if (begins && (IsBesidePerson(tokens, at) || (at + 1 < tokens.Length && HasState(story.Line, at)))) return true;
        if (at == 0 || (tokens[at].Is(NeverNoted) && !story.IsSurelyCase(at)) || !EndsClause(tokens, at + 1)) return false;
        // "spoke to river and his sister"
        return tokens[at - 1].Is(Before) || (at > 1 && story.Line.MatchList(at - 2, Before) == 2);
    }

    /// <summary>"spoke to dale on his own", "saw amber alone": a given name whose own words say nothing, but of which
    /// the words around tell that somebody was spoken to alone.</summary>
    public static bool IsAlone(Token[] tokens, int at)
    {
        if (at == 0 || at + 1 >= tokens.Length || !tokens[at].Word.IsGiven || tokens[at].Is(NeverNoted)) return false;
        var isMet = tokens[at - 1].Word.Text is "saw" or "seen" or "met" or "with" or "to" or "interviewed";
        return isMet && (tokens[at + 1].Word.Text == "alone" || (at + 3 < tokens.Length && tokens[at + 1].Word.Text == "on"
            && tokens[at + 2].Word.Text is "his" or "her" or "their" && tokens[at + 3].Word.Text == "own"));
    }

    /// <summary>The token behind a name in small letters that begins a note: "kaydenn seen at home by hv", "shay odonnell came in wet".
    /// 0 if none does.</summary>
    public static int EndOfFirst(Token[] tokens, int at)
    {
        if (at > 0 || tokens.Length < 4 || !(IsStrange(tokens[0]) || (tokens[0].Word.IsGiven && !tokens[0].IsCapital))) return 0;
        var end = IsStrange(tokens[1]) ? 2 : 1;
        var isUnknown = tokens[end - 1].Word.Flags == WordFlags.None;
        return isUnknown && tokens[end].Word.Text is "seen" or "came" or "not" or "absent" or "brought" or "attended" or "was" or "has"
            or "said" or "in" or "left" or "rang" or "went" or "arrived" or "had" ? end : 0;
    }

    private static bool IsStrange(in Token token) =>
        token.IsWord && !token.IsCapital && token.NameLength > 3 && !token.Word.IsOrdinary && !token.Is(Lists.Public)
        && !token.Is(Lists.Capitals) && token.Word.Fame == WordFlags.None && !Misspelling.IsOf(token.Word.Text);

    // "rose & baby"
    private static bool IsBesidePerson(Token[] tokens, int at) =>
        at + 2 < tokens.Length && (tokens[at + 1].IsSign('&') || tokens[at + 1].IsSign('+') || tokens[at + 1].Word.Text is "and")
        && !tokens[at + 2].BeginsSentence && (tokens[at + 2].Is(Lists.Kin) || tokens[at + 2].Is(NoteKin))
        && !(tokens[at + 1].Word.Text == "and" && tokens[at].Is(NeverNoted));

    private static bool HasState(TokenLine line, int at) =>
        line.MatchList(at + 1, NoteStates) > 0 || (line.Tokens[at + 1].Word.Text is "not" && at + 2 < line.Tokens.Length
            && (line.Tokens[at + 2].Word.Flags == WordFlags.None || line.MatchList(at + 2, PersonStates) > 0));

    // Nothing goes on behind it but what befell a person.
    private static bool EndsClause(Token[] tokens, int at) =>
        at >= tokens.Length || tokens[at].BeginsSentence || tokens[at].Kind == TokenKind.Sign
        || tokens[at].Word.Text is "re" or "who" or "and" or "was" or "is" or "has" or "had" or "at" or "in" or "today" or "yest" or "again"
            or "alone" or "on" or "with" or "about" or "this" or "last";
}
