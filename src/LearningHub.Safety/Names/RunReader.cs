using System.Buffers;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <summary>Finds runs of words with capitals, and knows which of their words are public.</summary>
internal sealed class RunReader
{
    private const int ShortestShoutedName = 4;
    private static readonly int Clans = WordLists.NumberOf("clans");
    private static readonly int Connectors = WordLists.NumberOf("connectors");
    private static readonly int Months = Lists.Months;
    private static readonly int Days = WordLists.NumberOf("days");
    private static readonly int FieldWords = WordLists.NumberOf("field-words");
    private static readonly int Goods = WordLists.NumberOf("public-goods");
    private static readonly int NoNamesBehind = WordLists.NumberOf("no-names-behind");
    private static readonly int Bodily = WordLists.NumberOf("bodily-verbs");
    private static readonly int Abbreviations = WordLists.NumberOf("abbreviations");
    private static readonly int PersonStates = WordLists.NumberOf("person-states");
    private static readonly int MadeOf = WordLists.NumberOf("made-of-rules");
    private static readonly int Feasts = WordLists.NumberOf("feasts");
    private static readonly RuleSet SayingRules = RuleBook.GetRules("saying");
    private static readonly int Sayings = WordLists.NumberOf("proverbs");

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private readonly TokenLine line;
    private readonly bool[] isPublic;

    /// <summary>Marks the public words of a line.</summary>
    public RunReader(TokenLine line)
    {
        this.line = line;
        isPublic = new bool[line.Tokens.Length];
        foreach (var list in (ReadOnlySpan<int>)[Lists.Public, Lists.Areas, Months, Days, Feasts, Lists.Harmless]) Mark(list);
        MarkFamous();
        MarkSayings();
    }

    /// <summary>Whether a token belongs to a public name.</summary>
    public bool IsPublic(int token) => isPublic[token];

    /// <summary>Whether a token is a word with a capital that may be part of a name.</summary>
    public bool IsCandidate(int at)
    {
        var token = line.Tokens[at];
        if (!token.IsWord || !token.IsCapital || isPublic[at]) return false;
        if (token.IsShouted) return token.NameLength >= ShortestShoutedName && !token.Word.IsOrdinary && !token.Is(Abbreviations)
            && (token.Word.IsGiven || IsShoutedSurname(at));
        return token.NameLength > 1 && !IsProduct(token) && !IsFrench(token)
            && (token.Start == 0 || line.Text[token.Start - 1] is not ('@' or '/' or '.' or '_' or '#'));
    }

    // "RE: TREGENZA siblings": so long a word is no abbreviation.
    private bool IsShoutedSurname(int at) =>
        line.Tokens[at].NameLength > ShortestShoutedName && at + 2 < line.Tokens.Length
        && (line.Tokens[at + 1].Is(Clans) || (at == 0 && line.Tokens[1].IsSign('(') && line.Tokens[2].Word.Number > 0))
        && !line.Tokens[at].Is(Lists.Capitals) && line.Tokens[at].Word.Text.AsSpan().ContainsAny(Vowels);

    // "L'intérêt": a small letter behind the apostrophe.
    private bool IsFrench(in Token token)
    {
        var text = line.Text.AsSpan(token.Start, token.NameLength);
        return text.Length > 3 && text[0] is 'L' && text[1] is '\'' or '’' && char.IsLower(text[2]);
    }

    // "LibreOffice", "The_voice": a capital or a line inside a word is no person's, but for "McAllister".
    private bool IsProduct(in Token token)
    {
        var text = line.Text.AsSpan(token.Start, token.NameLength);
        if (text.Contains('_')) return true;
        for (var i = 2; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
            {
                return !(text.StartsWith("Mc") || text.StartsWith("Mac") || text.StartsWith("De") || text.StartsWith("Fitz")
                    || text.StartsWith("Al"));
            }
        }
        return false;
    }

    /// <summary>The runs of a line.</summary>
    public IEnumerable<CapitalRun> Runs()
    {
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            if (!IsCandidate(at)) continue;
            var end = EndOf(at);
            yield return new CapitalRun(at, end);
            at = end - 1;
        }
    }

    /// <summary>Whether a word is none that English or the language of reports knows.</summary>
    public bool IsUnknown(int at)
    {
        var token = line.Tokens[at];
        if (token.Word.Text.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen
            && (Numerals.Read(token.Word.Text.AsSpan(0, hyphen)) >= 0 || IsPublicMade(token, hyphen))) return false;
        return token.IsWord && !isPublic[at] && (!token.Word.IsOrdinary || IsRareName(at)) && !token.Is(Lists.Capitals)
            && !token.Is(Lists.Titles) && !token.Is(Lists.Kin) && token.NameLength > 1;
    }

    // "Pupils painted Brogan": a word of English that hardly anybody says has a capital by itself only as a name.
    private bool IsRareName(int at)
    {
        ref readonly var token = ref line.Tokens[at];
        if (!token.Word.IsRareNoun || token.BeginsSentence || token.IsShouted || at == 0 || token.Word.Text.EndsWith('s')) return false;
        ref readonly var before = ref line.Tokens[at - 1];
        if (!(before.IsWord || before.IsSignOf("\"“")) || before.IsCapital || before.IsPossessive || before.Is(NoNamesBehind))
            return false;
        if (at + 1 < line.Tokens.Length && line.Tokens[at + 1].IsCapital && !line.Tokens[at + 1].BeginsSentence) return false;
        return !(token.Is(FieldWords) || token.Is(Lists.Workers) || token.Is(Lists.People) || token.Is(Lists.PlaceKinds)
            || token.Is(Lists.Bodies));
    }

    // "Merton-compliant", but not "Merton-born": a public name with a word for rules and methods behind it.
    private bool IsPublicMade(in Token token, int hyphen)
    {
        var behind = token.Word.Text.AsSpan(hyphen + 1);
        if (!char.IsLower(line.Text[token.Start + hyphen + 1]) || !WordLists.Entries.ListsOf(behind.ToString()).Has(MadeOf)) return false;
        var lists = WordLists.Entries.ListsOf(token.Word.Text[..hyphen]);
        return lists.Has(Lists.Public) || lists.Has(Lists.Areas);
    }

    private int EndOf(int first)
    {
        var end = first + 1;
        while (end < line.Tokens.Length && !line.Tokens[end - 1].IsPossessive)
        {
            var next = end;
            while (next < line.Tokens.Length && next - end < 2 && line.Tokens[next].Is(Connectors) && !line.Tokens[next].IsCapital) next++;
            if (next >= line.Tokens.Length || !IsCandidate(next) || line.Tokens[next].BeginsSentence) break;
            // "Hebden Academy in Year 9", "Amber Stone in Reception"
            if (next > end && next + 1 < line.Tokens.Length && line.Tokens[next + 1].Kind == TokenKind.Number) break;
            if (next == end + 1 && line.Tokens[end].Word.Text == "in" && line.Tokens[next].Is(Lists.Capitals)) break;
            end = next + 1;
        }
        return end;
    }

    private void Mark(int list)
    {
        if (!line.MayHold(list)) return;
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            if (!line.Tokens[at].IsCapital && line.Tokens[at].Kind == TokenKind.Word) continue;
            var length = line.MatchList(at, list);
            if (length == 1 && (IsPartOfName(at) || IsGoodsWithName(at))) continue;
            for (var i = at; i < at + length; i++) isPublic[i] = true;
        }
    }

    // Names that are public wherever they stand, unless they act as a person of the case does, or a word of place stands before:
    // "Found in a van at Scotch Corner".
    private void MarkFamous()
    {
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            if (!line.Tokens[at].IsCapital && line.Tokens[at].IsWord) continue;
            var length = line.LengthOfFamous(at);
            var isActing = length > 0 && at + length < line.Tokens.Length && !line.Tokens[at + length].BeginsSentence
                && line.MatchList(at + length, Bodily) > 0;
            if (length == 0 || isActing || NearWords.StandBefore(line, at)) continue;
            if (length == 1 && (IsPartOfName(at) || IsBesideKin(at))) continue;
            for (var i = at; i < at + length; i++) isPublic[i] = true;
        }
    }

    // "Baby Nokia", "his sister Nokia"
    private bool IsBesideKin(int at) => at > 0 && line.Tokens[at - 1].Is(Lists.Kin) && !line.Tokens[at - 1].IsPossessive;

    // "happy as Larry", "for Pete's sake"
    private void MarkSayings()
    {
        foreach (var match in RuleBook.Find(SayingRules, line))
        {
            for (var i = match.From; i < match.To; i++) isPublic[i] = true;
        }
        if (!line.MayHold(Sayings)) return;
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            var length = line.MatchList(at, Sayings);
            for (var i = at; i < at + length; i++) isPublic[i] = true;
        }
    }

    // "Mercedes told her aunt", but not "a Mercedes": goods do nothing that only people do.
    private bool IsGoodsWithName(int at)
    {
        if (!line.Tokens[at].Is(Goods) || at + 1 >= line.Tokens.Length || line.Tokens[at + 1].BeginsSentence) return false;
        if (at > 0 && line.Tokens[at - 1].Is(NoNamesBehind)) return false;
        return line.MatchList(at + 1, Bodily) > 0
            || (line.Tokens[at + 1].Word.Text is "was" or "is" && at + 2 < line.Tokens.Length && line.MatchList(at + 2, PersonStates) > 0);
    }

    // "His older sister, May, had done", "| May | lives with her gran": a month or a faith that stands as only people do.
    private bool IsSomebody(int at)
    {
        var tokens = line.Tokens;
        var isApart = at + 1 >= tokens.Length
            || (tokens[at + 1].Kind == TokenKind.Sign && tokens[at + 1].Word.Text[0] is ',' or '|' or ')');
        // "June rang twice that evening"
        if (at + 1 < tokens.Length && tokens[at].Is(Months) && line.MatchList(at + 1, Bodily) > 0 && !tokens[at + 1].BeginsSentence)
            return true;
        // "June was weighed twice", but not "June was cold"
        if (at + 2 < tokens.Length && tokens[at].Is(Months) && tokens[at + 1].Word.Text == "was" && line.MatchList(at + 2, PersonStates) > 0
            && tokens[at + 2].Word.Text is not ("cold" or "quiet" or "found" or "seen" or "kept" or "missing")) return true;
        // "the May family have moved again"
        if (at + 1 < tokens.Length && tokens[at].Is(Months) && tokens[at + 1].Word.Text is "family" or "siblings" or "twins" or "brothers"
            or "sisters" && !tokens[at + 1].IsCapital) return true;
        // "It was April who rang"
        if (at > 0 && at + 1 < tokens.Length && tokens[at - 1].Word.Text == "was" && tokens[at + 1].Word.Text == "who") return true;
        if (at == 0) return false;
        if (tokens[at - 1].Is(Lists.Kin) && tokens[at - 1].Word.Text is not "child" && !tokens[at - 1].IsPossessive) return isApart;
        if (!isApart || tokens[at - 1].Kind != TokenKind.Sign) return false;
        if (tokens[at - 1].IsSign('|'))
        {
            return at + 2 < tokens.Length && tokens[at + 1].IsSign('|')
                && line.MatchList(at + 2, PersonStates) + line.MatchList(at + 2, Lists.PersonVerbs) > 0;
        }
        return at > 1 && tokens[at - 1].Word.Text[0] is ',' or '(' && tokens[at - 2].Is(Lists.Kin);
    }

    // "Leanne White", "Mrs May": a public word of one piece may be somebody's surname.
    private bool IsPartOfName(int at)
    {
        var tokens = line.Tokens;
        if (tokens[at].Is(RunJudge.GivenWords) && IsSomebody(at)) return true;
        if (at == 0) return false;
        var before = tokens[at - 1];
        // "St Chad's CE"
        if (before is { IsCapital: true, Word.Text: "st" or "saint" }) return true;
        if (before.IsSign('.') && at > 1) before = tokens[at - 2];
        var mayBeFirst = before.Word.IsGiven || before.Is(Lists.Titles) || before.Is(RunJudge.GivenWords);
        if (!before.IsCapital || (before.BeginsSentence && !mayBeFirst)) return before.Is(Lists.Titles) && before.IsCapital;
        // "Tom Brook": a charity's name behind a first name.
        if (before.Is(RunJudge.GivenWords) && !before.Is(Lists.Capitals) && !before.IsPossessive && !before.Is(Lists.Areas)) return true;
        return (before.Word.IsGiven && !before.Word.IsOrdinary) || (before.Is(Lists.Titles) && !before.Is(Lists.Kin));
    }
}
