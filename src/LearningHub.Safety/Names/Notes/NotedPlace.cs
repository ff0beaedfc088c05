using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names.Notes;

/// <summary>Places in the small letters of notes: "bibby's mill", "carr bank farm", "outside the swan".</summary>
internal static class NotedPlace
{
    private static readonly int PubNames = WordLists.NumberOf("pub-names");
    private static readonly int SureNear = WordLists.NumberOf("sure-near");
    private static readonly int Landmarks = WordLists.NumberOf("landmarks");
    private static readonly int PlainKinds = WordLists.NumberOf("plain-kinds");
    private static readonly int OwnThings = WordLists.NumberOf("own-things");

    /// <summary>The token behind a place that begins at a token; 0 if none does.</summary>
    public static int EndOf(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (tokens[at].Word.Text is "st" or "ss" or "holy" or "sacred" or "christ" or "corpus" or "our"
            && EndOfSaint(story.Line, at) is > 0 and var saint) return saint;
        if (at + 1 >= tokens.Length || tokens[at].NameLength < 3) return 0;
        // The cheap test first: most words are refused for what stands before them.
        var stands = tokens[at].IsPossessive || at == 0 || tokens[at - 1].Kind == TokenKind.Sign || tokens[at - 1].Is(Lists.Near)
            || tokens[at - 1].Word.Text == "the";
        var end = stands ? EndOfNoted(story.Line, at) : 0;
        var isOfNote = end > 0 && !story.IsWelsh && !story.Line.IsOtherLanguage
            && story.At(at) is not { IsPublic: true, TellsOfOne: false };
        return isOfNote ? end : 0;
    }

    private static int EndOfNoted(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        if (tokens[at].IsPossessive) return EndOfOwned(line, at);
        if (at > 1 && tokens[at - 1].Word.Text == "the" && tokens[at - 2].Is(SureNear) && IsNote(tokens)
            && tokens[at].Is(PubNames) && (tokens[at + 1].Kind == TokenKind.Sign || tokens[at + 1].BeginsSentence)) return at + 1;
        // "carr bank farm": a word that nobody knows before a kind of place.
        if ((tokens[at].Word.Flags & (WordFlags.Ordinary | WordFlags.Given)) != 0 || tokens[at].Word.Text.AsSpan().ContainsAny("-_'")
            || Misspelling.IsOf(tokens[at].Word.Text) || tokens[at].Is(Lists.Public) || tokens[at].Is(Lists.Capitals)) return 0;
        for (var end = at + 1; end < Math.Min(tokens.Length, at + 3) && tokens[end].IsWord && !tokens[end].IsCapital; end++)
        {
            var length = line.MatchList(end, Lists.PlaceKinds);
            if (length > 0 && !tokens[end].Is(OwnThings)) return end + length;
        }
        return 0;
    }

    // "pupil at st chads rc primary", "ft at holy trinity juniors", "excluded from our lady's"
    private static int EndOfSaint(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        if (at == 0 || !tokens[at - 1].Is(Lists.Near) || at + 1 >= tokens.Length) return 0;
        var isLady = tokens[at + 1].Word.Text is "lady" or "lady's" or "ladys" or "ladies";
        if (tokens[at].Word.Text == "our" && !isLady) return 0;
        if (isLady && tokens[at].Word.Text == "our" && (tokens[at + 1].IsPossessive || tokens[at + 1].Word.Text == "ladys")) return at + 2;
        for (var end = at + 2; end < Math.Min(tokens.Length, at + 5) && tokens[end].IsWord; end++)
        {
            var length = line.MatchList(end, Lists.PlaceKinds);
            if (length > 0) return end + length;
        }
        return 0;
    }

    // "bibby's mill", "cobbler's hill"
    private static int EndOfOwned(TokenLine line, int at)
    {
        ref readonly var owner = ref line.Tokens[at];
        ref readonly var kind = ref line.Tokens[at + 1];
        if (kind.IsCapital || kind.BeginsSentence || !IsNote(line.Tokens) || owner.Is(Lists.Kin) || owner.Is(Lists.OnePerson)
            || owner.Is(Lists.People) || owner.Is(Lists.Workers)) return 0;
        var length = Math.Max(line.MatchList(at + 1, Lists.PlaceKinds), line.MatchList(at + 1, Lists.Streets));
        var isKind = length > 0 || kind.Is(Landmarks);
        return isKind && !kind.Is(OwnThings) && !kind.Is(PlainKinds)
            && (!owner.Word.IsOrdinary || kind.Is(Landmarks) || kind.Is(Lists.Streets)) ? at + 1 + Math.Max(1, length) : 0;
    }

    // Whether the line begins without a capital, as notes do.
    private static bool IsNote(Token[] tokens) =>
        tokens[0].Kind == TokenKind.Sign || !tokens[0].IsCapital || tokens[0].IsShouted;
}
