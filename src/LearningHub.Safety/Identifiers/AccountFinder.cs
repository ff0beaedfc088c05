using System.Buffers;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Identifiers;

/// <summary>Finds e-mail addresses, handles, addresses of profiles, and the names of accounts that words announce.</summary>
internal sealed partial class AccountFinder(Vocabulary vocabulary, PublicNumbers known)
{
    private const int LongestName = 4;
    private const int LongestTitle = 12;
    private const int LeastStops = 3;
    private static readonly SearchValues<char> InDotted = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789._");
    private static readonly int AccountWords = WordLists.NumberOf("account-words");
    private static readonly int SoldDrugs = WordLists.NumberOf("sold-drugs");
    private static readonly int OfficeMail = WordLists.NumberOf("office-mail");
    private static readonly int ProfileWords = WordLists.NumberOf("profile-words");
    private static readonly int Tops = WordLists.NumberOf("domain-endings");
    private static readonly int FundHosts = WordLists.NumberOf("fund-hosts");
    private static readonly ListSet Bodies = ListSet.Create(WordLists.NumberOf("public-hosts"), Lists.Public);
    private static readonly int PublicPages = WordLists.NumberOf("public-pages");
    private static readonly int Invitations = WordLists.NumberOf("invitations");
    private static readonly RuleSet ChannelRules = RuleBook.GetRules("channel");
    private static readonly int Announcing = WordLists.NumberOf("announcing");

    /// <summary>Adds what a line holds.</summary>
    public void Find(TokenLine line, FoundList found)
    {
        var text = line.Text;
        if (text.Contains('@', StringComparison.Ordinal)) Signs(line, found);
        if (text.Contains('/', StringComparison.Ordinal)) Profiles(line, found);
        if (text.AsSpan().ContainsAny('£', '$')) Cashtags(line, found);
        if (line.MayHold(Tops)) Spelled(line, found);
        if (text.Contains(" . ", StringComparison.Ordinal)) Spaced(line, found);
        if (line.MayHold(AccountWords) || line.MayHold(Lists.AccountServices)) Announced(line, found);
        if (text.Contains('_', StringComparison.Ordinal)) Underscored(line, found);
        if (text.Contains("xX", StringComparison.Ordinal)) Crossed(line, found);
        Dotted(line, line.MayHold(Lists.AccountServices), found);
        foreach (var match in RuleBook.Find(ChannelRules, line))
            Add(line, line.Tokens[match.From].Start, line.Tokens[match.To - 1].End, SafetyKind.Account, found);
    }

    // "xX-TatieBogle-Xx": crosses on both sides, as players write their names.
    private static void Crossed(TokenLine line, FoundList found)
    {
        foreach (var chunk in Chunk.Split(line.Text))
        {
            var text = line.Text.AsSpan(chunk.Start, chunk.Length).TrimEnd(".,;:!?\")'");
            if (text.Length > 5 && text.StartsWith("xX", StringComparison.Ordinal) && text.EndsWith("Xx", StringComparison.Ordinal))
                Add(line, chunk.Start, chunk.Start + text.Length, SafetyKind.Account, found);
        }
    }

    // "lonelywolf.of.sandle is the name he uses": small letters with full stops, beside the name of a service.
    // "x.kaydee.bvb.x" is one without a service too: nothing else has three stops between small letters.
    private static void Dotted(TokenLine line, bool isByService, FoundList found)
    {
        if (!WebShapes.HasInnerStops(line.Text, isByService ? LeastStops - 1 : LeastStops)) return;
        foreach (var chunk in Chunk.Split(line.Text))
        {
            var text = line.Text.AsSpan(chunk.Start, chunk.Length).TrimEnd('.');
            var last = text.LastIndexOf('.');
            if (!isByService
                && (text.Count('.') < LeastStops || !WebShapes.HasLongPart(text) || text.ContainsAnyInRange('0', '9'))) continue;
            if (last < 4 || text.IndexOf('.') == last || text.ContainsAnyExcept(InDotted) || text.Contains("..", StringComparison.Ordinal)
                || WordLists.Entries.ListsOf(text[(last + 1)..].ToString()).Has(Tops) || text.StartsWith("www.")) continue;
            Add(line, chunk.Start, chunk.Start + text.Length, SafetyKind.Account, found);
        }
    }

    private void Signs(TokenLine line, FoundList found)
    {
        var text = line.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && IsMail(text[start - 1]) && at - start < 64) start--;
            while (end < text.Length && (IsMail(text[end]) || text[end] == '-') && end - at < 100) end++;
            while (end > at + 1 && text[end - 1] is '.' or '-' or '\'' or '’') end--;
            if (start == at) (start, end) = Apart(text, at, end);
            if (start < at && end > at + 1 && text.AsSpan(at, end - at).Contains('.')) Mail(line, start, end, found);
            else if (start == at && end > at + 2 && (at == 0 || text[at - 1] != '[')
                && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] == '_'))
                Handle(line, at, end, found);
        }
    }

    // "name @ host.uk"
    private static (int Start, int End) Apart(string text, int at, int end)
    {
        if (at < 2 || text[at - 1] != ' ' || !IsMail(text[at - 2]) || at + 2 >= text.Length || text[at + 1] != ' ') return (at, end);
        var (from, to) = (at - 1, at + 2);
        while (from > 0 && IsMail(text[from - 1])) from--;
        while (to < text.Length && (IsMail(text[to]) || text[to] == '-')) to++;
        while (to > at && text[to - 1] == '.') to--;
        return text.AsSpan(at, to - at).Contains('.') && char.IsLetter(text[to - 1]) ? (from, to) : (at, end);
    }

    // "£daz4cash": the sign of money before a name.
    private static void Cashtags(TokenLine line, FoundList found)
    {
        var text = line.Text;
        for (var at = text.AsSpan().IndexOfAny('£', '$'); at >= 0 && at + 3 < text.Length; at++)
        {
            if (text[at] is not ('£' or '$') || !char.IsAsciiLetter(text[at + 1])) continue;
            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) end++;
            if (end - at > 4) Add(line, at, end, SafetyKind.Account, found);
            at = end;
        }
    }

    private void Mail(TokenLine line, int start, int end, FoundList found)
    {
        var written = line.Text[start..end];
        if (line.Line.Setting.HasFlag(LineSetting.Contact) || known.HasAddress(written)) return;
        var at = written.IndexOf('@', StringComparison.Ordinal);
        var host = written[(at + 1)..].Trim();
        if (host.Length == 0 || IsOffice(written[..at].Trim())) return;
        Add(line, start, end, SafetyKind.Email, found);
    }

    // "boardbusiness@", "info.training@": words of an office, with nobody's name in them.
    private static bool IsOffice(string name)
    {
        foreach (var part in name.ToLowerInvariant().Split('.', '-', '_'))
        {
            if (!IsMadeOfOfficeWords(part)) return false;
        }
        return true;
    }

    private static bool IsMadeOfOfficeWords(string part)
    {
        var reached = new bool[part.Length + 1];
        reached[0] = true;
        for (var from = 0; from < part.Length; from++)
        {
            if (!reached[from]) continue;
            for (var to = from + 2; to <= part.Length && to - from < 16; to++)
            {
                if (WordLists.Entries.ListsOf(part[from..to]).Has(OfficeMail)) reached[to] = true;
            }
        }
        return reached[part.Length];
    }

    private static void Handle(TokenLine line, int start, int end, FoundList found)
    {
        if (line.Line.Setting.HasFlag(LineSetting.Contact)) return;
        if (BoardNames.EndsAsBoard(line.Text.AsSpan(start + 1, end - start - 1))) return;
        var token = line.IndexAt(start);
        if (token + 1 < line.Tokens.Length && line.Tokens[token].IsSign('@') && line.Tokens[token + 1].Is(Lists.Public)) return;
        for (var before = token - 1; before >= Math.Max(0, token - 4); before--)
        {
            if (line.MatchList(before, Invitations) > 0) return;
        }
        Add(line, start, end, SafetyKind.Account, found);
    }

    // An address that leads to one person's page: with a sign for people in its path or a long number in its query.
    private void Profiles(TokenLine line, FoundList found)
    {
        foreach (var chunk in Chunk.Split(line.Text))
        {
            var text = line.Text.AsSpan(chunk.Start, chunk.Length);
            if (!text.Contains('/') || !text.Contains('.') || text.IndexOf('/') < 4) continue;
            var small = text.ToString().ToLowerInvariant();
            var host = small.Replace("https://", string.Empty, StringComparison.Ordinal)
                .Replace("http://", string.Empty, StringComparison.Ordinal).Split('/')[0];
            var path = small[(small.IndexOf(host, StringComparison.Ordinal) + host.Length)..];
            var isSocial = host.Split('.').Any(part => vocabulary.Find(part).Is(Lists.AccountServices) || part is "x" or "t");
            var isProfile = path.Split('/', '?', '=', '.', '&').Any(part => vocabulary.Find(part).Is(ProfileWords))
                || path.Contains('@', StringComparison.Ordinal);
            var isCollection = small.Split('/', '.', '-').Any(part => vocabulary.Find(part).Is(FundHosts)) && path.Trim('/').Length > 4
                && !line.Line.Setting.HasFlag(LineSetting.General);
            if (isSocial && IsOrganisation(path)) continue;
            if (isCollection || IsOwnPage(line, host, path) || IsAppeal(path) || (isSocial && path.Trim('/').Length > 1)
                || (isProfile && chunk.Digits > 4))
                Add(line, chunk.Start, chunk.End, SafetyKind.Account, found);
        }
    }

    // "facebook.example/HollinSafeguarding": a page of the partnership itself.
    private static bool IsOrganisation(string path) =>
        path.TrimEnd('/') is var name && (BoardNames.EndsAsBoard(name)
            || (name.Contains("safe", StringComparison.Ordinal)
                && (name.EndsWith("board", StringComparison.Ordinal) || name.EndsWith("partnership", StringComparison.Ordinal))));

    // "givealittle.example/c/88f31-two-wee-brothers": a page on a host that is no known body's, in a text of cases.
    private static bool IsOwnPage(TokenLine line, string host, string path)
    {
        if (line.Line.Setting != LineSetting.None || path.Trim('/').Length < 4 || !char.IsLetter(host[^1])) return false;
        if (WordLists.Entries.ListsOf(path.Trim('/').Split('/', '-', '?')[0]).Has(PublicPages)) return false;
        var parts = host.Split('.');
        if (parts.Any(part => BoardNames.EndsAsBoard(part))) return false;
        return parts.Length > 1 && parts[^1].Length > 1 && parts[^1] is not ("org" or "md" or "yml" or "pdf" or "docx" or "html")
            && parts[^2] is not "org" && !parts.Any(part => WordLists.Entries.ListsOf(part).Overlaps(Bodies));
    }

    // "thefiveoddsocks . blogspot . example": an address with spaces in it.
    private static void Spaced(TokenLine line, FoundList found)
    {
        var tokens = line.Tokens;
        for (var at = 1; at + 1 < tokens.Length; at++)
        {
            var (first, end, joints) = (at - 1, at, 0);
            while (end + 1 < tokens.Length && tokens[end].IsSign('.') && tokens[end - 1].End < tokens[end].Start
                && tokens[end + 1].Kind != TokenKind.Sign && !tokens[end + 1].IsCapital && tokens[end - 1].Kind != TokenKind.Sign)
            {
                joints++;
                end += 2;
            }
            if (joints > 1 || (joints == 1 && tokens[end - 1].Is(Tops)))
                Add(line, tokens[first].Start, tokens[end - 1].End, SafetyKind.Account, found);
            if (joints > 0) at = end;
        }
    }

    // "example.org/help-get-our-lad-home": words of a family in the name of a page.
    private static bool IsAppeal(string path)
    {
        var words = path.Split('/', '-', '_', '?', '=');
        return words.Length > 3 && words.Any(word => word is "our" or "my" or "his" or "her" or "for")
            && words.Any(word => word is "lad" or "boy" or "girl" or "son" or "daughter" or "sister" or "brother" or "twins" or "nan"
                or "babies" or "kids" or "grandson" or "granddaughter" or "nephew" or "niece" or "justice");
    }

    // "big daz wvfc 71b at gmail dot com": a host in words.
    private static void Spelled(TokenLine line, FoundList found)
    {
        var tokens = line.Tokens;
        for (var at = 2; at < tokens.Length; at++)
        {
            if (!tokens[at].Is(Tops) || !IsDot(tokens, at - 1, out var host) || host < 1) continue;
            var sign = host - 1;
            if (tokens[sign].IsSign(')') || tokens[sign].IsSign(']')) sign -= 1;
            if (sign < 1 || tokens[sign].Word.Text != "at") continue;
            var first = sign - 1;
            if (tokens[first].IsSign('(') || tokens[first].IsSign('[')) first--;
            while (first > 0 && sign - first < 6 && !tokens[first].BeginsSentence && IsPartOfAccount(tokens[first - 1])) first--;
            if (first >= 0) Add(line, tokens[Math.Max(0, first)].Start, tokens[at].End, SafetyKind.Email, found);
        }
    }

    private static bool IsDot(Token[] tokens, int at, out int host)
    {
        host = at - 1;
        if (tokens[at].Word.Text == "dot") return true;
        // "name (at) host.uk"
        if (tokens[at].IsSign('.') && at >= 4 && tokens[at - 2].Word.Text is ")" or "]" && tokens[at - 3].Word.Text == "at") return true;
        if (at >= 2 && (tokens[at].IsSign(')') || tokens[at].IsSign(']')) && tokens[at - 1].Word.Text == "dot")
        {
            host = at - 3;
            return true;
        }
        return false;
    }

    private static bool IsPartOfAccount(Token token) =>
        token.Kind is TokenKind.Code or TokenKind.Number
        || (token.IsWord && token.Word.Text is not ("as" or "is" or "was" or "to" or "from" or "at" or "on" or "under" or "has" or "the"));

    // "She is mollz_xo on Instagram": a word with an underscore beside the name of a service.
    private static void Underscored(TokenLine line, FoundList found)
    {
        foreach (var token in line.Tokens)
        {
            var isHandle = token.Kind is TokenKind.Word or TokenKind.Code && token.Word.Text.IndexOf('_', StringComparison.Ordinal) > 0
                && token.Word.Text.Count(char.IsAsciiDigit) < 6
                && !(token.Kind == TokenKind.Code && PublicCodes.IsPublic(line.Text.AsSpan(token.Start, token.NameLength)));
            if (!isHandle || line.Line.Setting.HasFlag(LineSetting.Verbatim)) continue;
            if (PublicCodes.IsBlankFile(PieceAt(line.Text, token.Start))) continue;
            var isFile = token.End + 3 < line.Text.Length && line.Text[token.End] == '.' && char.IsLetter(line.Text[token.End + 1]);
            var kind = isFile && HoldsSurname(line.Text.AsSpan(token.Start, token.NameLength)) ? SafetyKind.Name : SafetyKind.Account;
            Add(line, token.Start, token.End, kind, found);
        }
    }

    private static ReadOnlySpan<char> PieceAt(string text, int start)
    {
        var end = text.IndexOf(' ', start);
        return text.AsSpan(start, (end < 0 ? text.Length : end) - start).TrimEnd(".,;:");
    }

    // "geno_Loveridge_6kids_v2": a word that English does not know, with a capital.
    private static bool HoldsSurname(ReadOnlySpan<char> text)
    {
        foreach (var range in text.SplitAny("_-."))
        {
            var part = text[range];
            // "McAllister"
            if (part.Length > 5 && part[0] == 'M' && char.IsAsciiLetterUpper(part[2] == 'c' ? part[3] : part[2])
                && (part.StartsWith("Mc") || part.StartsWith("Mac"))) return true;
            // "TunnicliffeB": a surname and an initial.
            var isTitled = part.Length > 3 && char.IsUpper(part[0]) && !part[1..^1].ContainsAnyExceptInRange('a', 'z')
                && char.IsAsciiLetter(part[^1]);
            if (isTitled && !PublicCodes.IsKnown(part)) return true;
        }
        return false;
    }

    // "added on snap by mulaboy.dane"
    private static int EndOfJoined(Token[] tokens, int at)
    {
        while (at + 2 < tokens.Length && IsJointStop(tokens, at + 1)) at += 2;
        return tokens[at].End;
    }

    // "Pe Snapchat era babyg_leah": what is announced without words that are known.
    private static int OddBehind(TokenLine line, int next)
    {
        for (var at = next; at < Math.Min(line.Tokens.Length, next + LongestName) && !line.Tokens[at].BeginsSentence; at++)
        {
            if (line.Tokens[at].Word.Text.Contains('_', StringComparison.Ordinal)) return at;
        }
        return -1;
    }

    // Behind "is", "was", "as" or a colon stands a name that is no sentence: odd letters, or capitals.
    private static bool NameBehind(TokenLine line, int next, bool isSure, out int first, out int end)
    {
        var tokens = line.Tokens;
        (first, end) = (next, next);
        var hops = 0;
        while (first < tokens.Length && hops < 4 && line.MatchList(first, Announcing) > 0)
        {
            first++;
            hops++;
        }
        // "Her Snapchat, jess.mayx,"
        if (hops == 0 && first + 1 < tokens.Length && tokens[first].IsSign(',')
            && (IsJoined(tokens, first + 1) || (isSure && IsUnknown(tokens[first + 1]))))
        {
            first++;
            hops++;
        }
        if (hops == 0 && !isSure) return false;
        // "a message from Dr Philippa Stanhope": a person, and no account.
        if (first < tokens.Length && tokens[first].IsCapital && tokens[first].Is(Lists.Titles)) return false;
        end = first;
        if (first >= tokens.Length || tokens[first].BeginsSentence && hops == 0) return false;
        while (end < tokens.Length && end - first < LongestName
            && (IsOdd(line, tokens[end], end > first) || (end > first && IsJointStop(tokens, end)))) end++;
        if (first < end && tokens[first].IsShouted && !tokens[first].Word.IsGiven) return false;
        return end > first && Enumerable.Range(first, end - first).Any(i => !tokens[i].Word.IsOrdinary || tokens[i].IsCapital)
            && !tokens[first].Is(Lists.Public) && !tokens[first].Is(Lists.AccountServices);
    }

    // A full stop with no space on either side.
    private static bool IsJointStop(Token[] tokens, int at) =>
        tokens[at].IsSign('.') && at + 1 < tokens.Length && tokens[at - 1].End == tokens[at].Start
        && tokens[at].End == tokens[at + 1].Start;

    private static bool IsUnknown(in Token token) =>
        token.IsWord && !token.Word.IsOrdinary && token.Word.Flags == WordFlags.None && !token.Is(Lists.Public)
        && !token.Is(Lists.Capitals);

    private static bool IsJoined(Token[] tokens, int at) =>
        tokens[at].Kind == TokenKind.Code || tokens[at].Word.Text.Contains('_', StringComparison.Ordinal)
        || (at + 1 < tokens.Length && IsJointStop(tokens, at + 1));

    private static bool IsOdd(TokenLine line, Token token, bool isFollowing) => token.Kind switch
    {
        TokenKind.Code => true,
        TokenKind.Number => isFollowing,
        TokenKind.Word when line.IsOtherLanguage => token.Word.Text.Contains('_', StringComparison.Ordinal),
        TokenKind.Word =>
            token.Word.Text.Contains('_', StringComparison.Ordinal) || (!token.Word.IsOrdinary && !token.Is(Lists.Public))
                || (token.IsCapital && !token.BeginsSentence && !token.Is(Lists.Public)),
        _ => false,
    };

    private static bool IsMail(char letter) => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '+' or '-' or '%' or '\'' or '’';

    private static void Add(TokenLine line, int start, int end, SafetyKind kind, FoundList found)
    {
        var finding = new SafetyFinding(
            kind, line.Line, start, end - start, Suggestion: kind == SafetyKind.Email ? "the role and the organisation" : string.Empty);
        found.TryAdd(finding);
    }
}
