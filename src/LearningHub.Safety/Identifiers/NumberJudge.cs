using System.Buffers;
using LearningHub.Safety.Details;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Identifiers;

/// <summary>Judges by its form and the words around it whether a run of digits and letters is a file number until its public kind is
/// known.</summary>
internal static partial class NumberJudge
{
    private const int LongestHeading = 120;
    private const int LongestAddress = 14;
    private static readonly int FileAuthors = WordLists.NumberOf("file-authors");
    private static readonly int Courts = WordLists.NumberOf("citation-courts");
    private static readonly int OwnCases = WordLists.NumberOf("own-cases");
    private static readonly int Within = WordLists.NumberOf("address-joints");
    private static readonly int PublicLabels = WordLists.NumberOf("public-labels");
    private static readonly ListSet PublicBeginnings = ListSet.Create(PublicLabels, Lists.Public);
    private static readonly int CalendarMonths = WordLists.NumberOf("calendar-months");
    private static readonly int FileLabels = WordLists.NumberOf("file-labels");
    private static readonly int Paragraphs = WordLists.NumberOf("paragraph-words");
    private static readonly int OfficeWords = WordLists.NumberOf("office-words");
    private static readonly int PostingWords = WordLists.NumberOf("posting-words");
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly int PublicLines = WordLists.NumberOf("public-lines");
    private static readonly int PhoneWords = WordLists.NumberOf("phone-words");
    private static readonly int InsuranceWords = WordLists.NumberOf("insurance-words");
    private static readonly int NhsWords = WordLists.NumberOf("nhs-words");
    private static readonly int SortCodes = WordLists.NumberOf("bank-words");
    private static readonly int Postal = WordLists.NumberOf("postal-words");

    /// <summary>What nine or more digits are; null if nothing of a known layout.</summary>
    public static SafetyKind? KindOfDigits(LineStory story, int start, ReadOnlySpan<char> digits, PublicNumbers known)
    {
        var line = story.Line;
        var at = line.IndexAt(start);
        var isPublic = IsPublicLabelled(story, start);
        if (digits.Length == 10 && digits[0] != '0' && !isPublic
            && (HasBefore(line, at, NhsWords, 8) || Heads(line, NhsWords) || Shapes.HasNhsCheckDigit(digits))) return SafetyKind.NhsNumber;
        if (digits.Length == 10 && HasBefore(line, at, NhsWords, 4)) return SafetyKind.NhsNumber;
        var dialled = PublicNumbers.Digits(start > 0 && line.Text[start - 1] == '+' ? $"+{digits}" : digits);
        var isAbroad = start < line.Text.Length && line.Text[start] == '+' && !dialled.StartsWith('0');
        if (isAbroad || (dialled[0] == '0' && dialled.Length is 10 or 11 && dialled[1] is not ('0' or '4' or '6')))
        {
            var isMobile = dialled.Length == 11 && dialled.StartsWith("07", StringComparison.Ordinal);
            return (isPublic && !isMobile) || IsPublicLine(line, at, dialled, known) ? null : SafetyKind.Phone;
        }
        return null;
    }

    /// <summary>"07700 9oo 155": letters that stand for digits.</summary>
    public static bool IsMaskedMobile(ReadOnlySpan<char> text)
    {
        if (text.Length != 11 || !text.StartsWith("07")) return false;
        var digits = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter)) digits++;
            else if (letter is not ('o' or 'O' or 'l' or 'I' or 'x' or 'X' or '*')) return false;
        }
        return digits is >= 7 and < 11;
    }

    /// <summary>"LL77" or "CW1 3" where people live.</summary>
    public static bool IsPartOfPostcode(LineStory story, List<Chunk> chunks, int at, int count, Vocabulary vocabulary)
    {
        var line = story.Line;
        var text = line.Text.AsSpan(chunks[at].Start, chunks[at].Length);
        if (text.ContainsAnyInRange('a', 'z') || !Shapes.IsOutward(text, vocabulary)) return false;
        if (count == 2 && (chunks[at + 1].Length != 1 || chunks[at + 1].Digits != 1)) return false;
        var before = line.IndexAt(chunks[at].Start) - 1;
        // "the M62", "the A1": roads.
        if (before >= 0 && line.Tokens[before].Word.Text == "the" && text[0] is 'M' or 'B' && char.IsAsciiDigit(text[1])) return false;
        // "draw their post under IV27 4", but not "A12 3 miles on"
        if (count == 2 && text.Length > 3 && char.IsAsciiLetter(text[1]) && story.IsSurelyCase(before + 1)) return true;
        return before >= 0 && (line.Tokens[before].Is(Postal) || line.Tokens[before].Word.Text == "the")
            && !IsPublicLabelled(story, chunks[at].Start)
            && (text.Length > 2 || count == 2 || line.Tokens[before].Word.Text is "postcode" or "postcodes");
    }

    /// <summary>Whether a National Insurance number is named before an offset.</summary>
    public static bool IsNamedInsurance(TokenLine line, int start) =>
        HasBefore(line, line.IndexAt(start), InsuranceWords, 6) || Heads(line, InsuranceWords);

    /// <summary>Whether the sentence says where to write to an organisation.</summary>
    public static bool IsPosted(TokenLine line, int at) => HasBefore(line, at, PostingWords, 16) && HasBefore(line, at, Lists.Bodies, 14);

    /// <summary>Whether the sentence gives the address of an organisation.</summary>
    public static bool IsOffice(TokenLine line, int start)
    {
        if (line.Line.Setting.HasFlag(LineSetting.Contact)) return true;
        var at = line.IndexAt(start);
        if (IsBehindBody(line, at) || IsHeadedOffice(line, at)) return true;
        return HasBefore(line, at, OfficeWords, 16) || (HasBefore(line, at, PostingWords, 16) && HasBefore(line, at, Lists.Bodies, 14));
    }

    // "the ICO at Wycliffe House, Water Lane, Wilmslow", "Department for Education, 20 Great Smith Street": nothing but names, numbers
    // and commas between a public body and its address.
    private static bool IsBehindBody(TokenLine line, int at)
    {
        for (var before = Math.Min(at, line.Tokens.Length) - 1; before >= Math.Max(0, at - LongestAddress); before--)
        {
            ref readonly var token = ref line.Tokens[before];
            var length = token.IsCapital ? line.MatchList(before, Lists.Public) : 0;
            if (length > 0 && before + length < at && (line.Tokens[before + length].IsSign(',') || line.Tokens[before + length].Is(Within)))
                return true;
            var isOfAddress = token.IsCapital || token.Kind is TokenKind.Number or TokenKind.Code || token.IsSign(',') || token.Is(Within);
            if (!isOfAddress) return false;
        }
        return false;
    }

    /// <summary>What a number without a layout of its own is kept under.</summary>
    public static SafetyKind KindOfFile(TokenLine line, List<Chunk> chunks, int at, int count)
    {
        var first = chunks[at];
        var text = line.Text.AsSpan(first.Start, first.Length);
        if (IsMoment(text) || IsPackedDay(text) || Shapes.IsRomanDay(text)) return SafetyKind.ExactDate;
        if (first.Letters > 0 && !HasBefore(line, line.IndexAt(first.Start), FileLabels, 2)
            && HoldsDay(text) && !Shapes.IsDailyNumber(text)) return SafetyKind.ExactDate;
        if (first.Letters == 0 && text.Length == 8 && HoldsDay(text) && !HasBefore(line, line.IndexAt(first.Start), FileLabels, 2))
            return SafetyKind.ExactDate;
        if (first.Letters > 4 && HasBefore(line, line.IndexAt(first.Start), FileAuthors, 3)) return SafetyKind.Name;
        if (LooksLikeAccount(text)) return SafetyKind.Account;
        if (ShortNumbers.IsRoad(line, first)) return SafetyKind.Place;
        var digits = 0;
        for (var i = at; i < at + count; i++) digits += chunks[i].Digits;
        return first.Letters == 0 && digits is >= 6 and <= 12 && HasBefore(line, line.IndexAt(first.Start), PhoneWords, 4)
            ? SafetyKind.Phone : SafetyKind.Reference;
    }

    // "2023-10-14T02:17:55Z"
    private static bool IsMoment(ReadOnlySpan<char> text) =>
        text.Length > 12 && text[4] == '-' && text[7] == '-' && text[10] is 'T' && Shapes.Fits(text[..4], "9999")
        && Shapes.Fits(text[5..7], "99") && Shapes.Fits(text[8..10], "99");

    // "07NOV17"
    private static bool IsPackedDay(ReadOnlySpan<char> text)
    {
        var letters = text.IndexOfAnyExceptInRange('0', '9');
        if (letters is not (1 or 2)) return false;
        var length = text[letters..].IndexOfAnyInRange('0', '9');
        return length is >= 3 and <= 9 && text[(letters + length)..] is { Length: 2 or 4 } year
            && !year.ContainsAnyExceptInRange('0', '9')
            && WordLists.Entries.ListsOf(text.Slice(letters, length).ToString().ToLowerInvariant()).Has(Lists.Months);
    }

    // "wrist_L_20200417"
    private static bool HoldsDay(ReadOnlySpan<char> text)
    {
        for (var at = 0; at + 8 <= text.Length; at++)
        {
            if ((at > 0 && char.IsAsciiDigit(text[at - 1])) || (at + 8 < text.Length && char.IsAsciiDigit(text[at + 8]))
                || !Shapes.Fits(text.Slice(at, 8), "99999999")) continue;
            var day = text.Slice(at, 8);
            if (day[..2] is "19" or "20" && int.Parse(day[4..6], null) is >= 1 and <= 12 && int.Parse(day[6..], null) is >= 1 and <= 31)
                return true;
        }
        return false;
    }

    /// <summary>Whether a name in small letters and digits looks like that of an account.</summary>
    public static bool LooksLikeAccount(ReadOnlySpan<char> text) =>
        text.Contains('_') || (text.ContainsAnyInRange('a', 'z') && text.Length > 5 && !text.Contains('/'));

    /// <summary>Whether the chunks are a number under which something is kept.</summary>
    public static bool IsFileNumber(LineStory story, List<Chunk> chunks, int at, int count)
    {
        var line = story.Line;
        var (start, end) = (chunks[at].Start, chunks[at + count - 1].End);
        var text = line.Text.AsSpan(start, end - start).TrimStart('#');
        var digits = 0;
        for (var i = at; i < at + count; i++) digits += chunks[i].Digits;
        var token = line.IndexAt(start);
        if (text.StartsWith("n=", StringComparison.OrdinalIgnoreCase) || IsCounted(line, token, text)) return false;
        if (IsOwnJudgment(line, token) || Shapes.IsCourtNumber(text)) return true;
        if (Shapes.IsRomanDay(text) || (Shapes.IsBankAccount(text) && story.TellsOfOneAt(token))) return true;
        if (IsPublicLabelled(story, start) || IsDate(text) || IsLawReport(line.Text, start)) return false;
        // "#48213": the sign for a number.
        var isNamed = HasBefore(line, token, FileLabels, 3) || Heads(line, FileLabels)
            || (digits > 2 && line.Text[start] == '#' && text.Length > 0 && char.IsAsciiDigit(text[0]));
        if (chunks[at].Letters == 0) return IsDigitsOnly(line, token, text, digits, count, isNamed);
        return IsMixed(story, token, text, digits, isNamed);
    }

    /// <summary>Whether a word for a file or a badge stands right before an offset.</summary>
    public static bool IsNamedFile(TokenLine line, int start) => HasBefore(line, line.IndexAt(start), FileLabels, 1);

    // "The family's own judgment, [2024] EWFC 912 (B)": it tells their story to whoever looks it up.
    private static bool IsOwnJudgment(TokenLine line, int token)
    {
        if (token == 0 || !line.Tokens[token - 1].Is(Courts)) return false;
        for (var at = Math.Max(0, token - LongestAddress); at < Math.Min(line.Tokens.Length, token + LongestAddress); at++)
        {
            if (line.Tokens[at].Sentence == line.Tokens[token].Sentence && line.MatchList(at, OwnCases) > 0) return true;
        }
        return false;
    }

    // "n = 3844", "2017(page 11)", and the number that is all of a table's cell.
    private static bool IsCounted(TokenLine line, int token, ReadOnlySpan<char> text)
    {
        if (token > 1 && line.Tokens[token - 1].IsSign('=') && line.Tokens[token - 2].Word.Text is "n" or "base" or "total") return true;
        if (text.Length > 5 && text[4] == '(' && char.IsAsciiLetter(text[5]) && !text[..4].ContainsAnyExceptInRange('0', '9')) return true;
        return line.Line.Row is { IsRow: true } && line.Tokens.Length == 1 && text.Length <= 6 && !text.ContainsAnyExceptInRange('0', '9')
            && !Heads(line, FileLabels);
    }

    private static bool IsDigitsOnly(TokenLine line, int token, ReadOnlySpan<char> text, int digits, int count, bool isNamed)
    {
        // "000 000 0000" shows a form; "under 16 (18 if disabled)" tells two ages.
        if (!text.ContainsAnyInRange('1', '9') || (count > 1 && digits < 6 && text.Contains('('))) return false;
        var hasSigns = text.ContainsAnyExceptInRange('0', '9');
        if (count == 1 && hasSigns) return IsSigned(line, token, text, digits, isNamed);
        if (WordLists.Entries.ListsOf(PublicNumbers.Digits(text)).Has(PublicLines)) return false;
        if (digits <= 2 || text.TrimStart('0').Length < 2 || ShortNumbers.IsTextLine(line, token, text)) return false;
        if (digits == 3) return isNamed && IsDaily(line, token);
        // "9 Muharram 1446": a year of another calendar.
        if (digits == 4 && HasBefore(line, token, CalendarMonths, 1)) return false;
        if (digits == 4 && text[0] is '1' or '2' && text[1] is '8' or '9' or '0')
            return isNamed && !HasBefore(line, token, Paragraphs, 2) && text[1] is not ('9' or '0');
        // "opened his hospital in 1741": a year of long ago.
        if (digits == 4 && text[0] == '1' && !isNamed && token > 0 && line.Tokens[token - 1].Word.Text is "in" or "of" or "since" or "from")
            return false;
        if (digits >= 4 && token > 0 && line.Tokens[token - 1].Is(FileLabels) && !line.Tokens[token - 1].Is(Paragraphs)) return true;
        if (count == 1 && digits <= 6 && CountsSomething(line, token)) return false;
        if (digits <= 4) return isNamed || !HasWordBehind(line, token);
        if (count > 1 && digits < 7) return isNamed || (digits == 6 && HasBefore(line, token, PhoneWords, 4));
        return true;
    }

    // "14/00231" and "NH-55" but not "2.10.4", "2023/24", "13:30" or "0-25".
    private static bool IsSigned(TokenLine line, int token, ReadOnlySpan<char> text, int digits, bool isNamed)
    {
        if (!text.ContainsAnyInRange('1', '9')) return false;
        // "section 11(2)"
        if (text.Contains('(') && digits < 5 && HasBefore(line, token, Paragraphs, 1)) return false;
        if (text.ContainsAny(":,%½+")) return digits > 8 && isNamed;
        if (text.Length == 8 && text[2] == '-' && text[5] == '-') return isNamed || HasBefore(line, token, SortCodes, 4);
        if (text.Length > 5 && text[4] == '/' && (text.StartsWith("20") || text.StartsWith("19")) && !isNamed) return false;
        var longest = 0;
        foreach (var range in text.SplitAny("./-–"))
        {
            longest = Math.Max(longest, text[range].Length);
        }
        if (WebShapes.IsNetworkAddress(text)) return true;
        if (text.Contains('.')) return digits > 8 && longest > 3;
        if (digits <= 8 && longest <= 4 && (text.StartsWith("20") || text.StartsWith("19"))) return isNamed && IsYearAndNumber(text);
        // "0441-7": no range begins with a nought.
        if (text[0] == '0' && digits > 4 && !text.Contains('/')) return true;
        // "441-072-983", but not "01/04–30/09"
        if (longest <= 3) return (digits > 6 && (isNamed || longest == 3)) || (digits == 5 && isNamed);
        return longest > 4 || digits > 6 || isNamed;
    }

    // "ref 2023-118", but not "2023-24" or "2019/2020"
    private static bool IsYearAndNumber(ReadOnlySpan<char> text)
    {
        var last = text[(text.LastIndexOfAny("./-–") + 1)..];
        return text.Length - last.Length == 5 && (last.Length == 3 || (last.Length == 4 && last[..2] is not ("19" or "20")));
    }

    // Letters and digits in one piece are a reference unless their shape or the words around say that they are public.
    private static bool IsMixed(LineStory story, int token, ReadOnlySpan<char> text, int digits, bool isNamed)
    {
        var line = story.Line;
        // "between 16 and 20°C"
        if (text.Contains('°')) return false;
        if (digits <= 2 && text.Length <= 4 && IsStandIn(line.Tokens, token)) return false;
        if (PublicCodes.IsPublic(text)) return isNamed && digits > 3 && text.Contains('/');
        // "DAST-10": a test or a scheme, where nobody is told of.
        if (digits <= 2 && !isNamed && !story.At(token).IsStory && PublicCodes.IsAbbreviation(text)) return false;
        if (HasPublicBeginning(text, story.TellsOfOneAt(token)) || IsColour(line.Text, line.Tokens[token].Start, text)) return false;
        // "HSE form F2508"
        if (digits <= 4 && text.Length < 7 && token > 0 && line.Tokens[token - 1].Word.Text is "form" or "forms") return false;
        // "the ESA1 and PIP2 forms"
        if (digits < 3 && text.Length < 6 && IsBeforeForms(line.Tokens, token)) return false;
        return !(HasBefore(line, token, Paragraphs, 1) && digits < 4 && (!text.ContainsAny("/_-") || text.Length < 6)
            && line.Tokens[token - 1].Word.Text is not ("no" or "number" or "nos" or "numbers"));
    }

    // "#0b5563"
    private static bool IsColour(string text, int start, ReadOnlySpan<char> code) =>
        code.Length == 6 && start > 0 && (text[start - 1] == '#' || text[start] == '#') && !code.ContainsAnyExcept(Hexadecimal);

    // "ISRCTN12345678", but not "SCRA/FK/20187" or "CAF-00931-SIBS": a public body's name before a child's file.
    private static bool HasPublicBeginning(ReadOnlySpan<char> text, bool tellsOfOne)
    {
        var letters = 0;
        while (letters < text.Length && char.IsLetter(text[letters])) letters++;
        if (letters < 3 || letters == text.Length || text[letters] == '/') return false;
        var lists = WordLists.Entries.ListsOf(text[..letters].ToString().ToLowerInvariant());
        return !tellsOfOne ? lists.Overlaps(PublicBeginnings)
            : lists.Has(PublicLabels) && !text[(letters + 1)..].ContainsAnyExceptInRange('0', '9');
    }

    private static bool CountsSomething(TokenLine line, int token)
    {
        if (token + 1 >= line.Tokens.Length) return false;
        var next = line.Tokens[token + 1];
        if (!next.IsWord || next.BeginsSentence) return false;
        for (var i = token + 1; i < Math.Min(token + 4, line.Tokens.Length) && line.Tokens[i].IsWord; i++)
        {
            // "527714 from the girl's phone"
            if (line.Tokens[i].Word.Text is "from" or "and" or "was" or "is" or "had" or "to" or "at" or "by" or "but") return false;
            if ((line.Tokens[i].Length > 4 && line.Tokens[i].Word.Text.EndsWith('s')) || line.Tokens[i].Is(Lists.People)) return true;
        }
        return false;
    }

    private static bool HasWordBehind(TokenLine line, int token) =>
        token + 1 < line.Tokens.Length && line.Tokens[token + 1].IsWord && !line.Tokens[token + 1].BeginsSentence;

    // "log 642 of the 9th", "entry no. 214"
    private static bool IsDaily(TokenLine line, int token)
    {
        var before = token > 1 && line.Tokens[token - 1].IsSign('.') ? token - 2 : token - 1;
        return before >= 0 && line.Tokens[before].Word.Text is "log" or "incident" or "cad" or "occurrence" or "job" or "ref" or "reference"
            or "no" or "number" or "id" or "exhibit" or "entry" or "badge" or "collar" or "plate";
    }

    private static bool IsDate(ReadOnlySpan<char> text)
    {
        var parts = 0;
        var digits = 0;
        foreach (var range in text.SplitAny("./-–"))
        {
            parts++;
            if (text[range].Length is 0 or 3 or > 4 || text[range].ContainsAnyExceptInRange('0', '9')) return false;
            digits += text[range].Length;
        }
        return parts == 3 && digits is >= 4 and <= 8 && IsPossibleDay(text);
    }

    // "20-00-00" is a sort code: no month has the number 0.
    private static bool IsPossibleDay(ReadOnlySpan<char> text)
    {
        Span<int> values = [0, 0, 0];
        var at = 0;
        foreach (var range in text.SplitAny("./-–"))
        {
            _ = int.TryParse(text[range], out values[at]);
            at++;
        }
        return values[1] is >= 1 and <= 12 && (values[0] is >= 1 and <= 31 || values[2] is >= 1 and <= 31);
    }

    private static bool IsLawReport(string text, int start) => start > 0 && text[start - 1] == '[';

    /// <summary>Whether a telephone number is a helpline's, an office's or the hub's own.</summary>
    public static bool IsPublicLine(TokenLine line, int at, string dialled, PublicNumbers known)
    {
        if (known.Numbers.Contains(dialled) || WordLists.Entries.ListsOf(dialled).Has(PublicLines)) return true;
        // The free numbers of Ireland.
        if (dialled.Length == 10 && dialled.StartsWith("1800", StringComparison.Ordinal)) return true;
        // Every number in 03 has eleven digits; ten may be those of a patient in Scotland.
        var isFile = HasBefore(line, at, FileLabels, 1) && !HasBefore(line, at, NumberWords, 1);
        if (!isFile && ((dialled.StartsWith("03", StringComparison.Ordinal) && dialled.Length == 11)
            || (dialled.StartsWith("08", StringComparison.Ordinal) && dialled[2] is not ('1' or '2'))
            || dialled.StartsWith("0500", StringComparison.Ordinal))) return true;
        if (dialled.Length < 10 || dialled[0] != '0' || dialled.StartsWith("07", StringComparison.Ordinal)) return false;
        if (HasBefore(line, at, Lists.Kin, 8) || IsTried(line, at)) return false;
        return HasBefore(line, at, OfficeWords, 14) || HasBehind(line, at, OfficeWords, 10);
    }

    private static bool Heads(TokenLine line, int list)
    {
        if (line.Line.Heading.Length is 0 or > LongestHeading) return false;
        foreach (var word in WordText.Split(WordText.Tidy(line.Line.Heading)))
        {
            if (WordLists.Entries.ListsOf(word).Has(list)) return true;
        }
        return false;
    }

    private static bool HasBefore(TokenLine line, int at, int list, int reach)
    {
        if (!line.MayHold(list) || line.Tokens.Length == 0) return false;
        var sentence = line.Tokens[Math.Min(at, line.Tokens.Length - 1)].Sentence;
        for (var before = Math.Min(at, line.Tokens.Length) - 1; before >= Math.Max(0, at - reach)
            && line.Tokens[before].Sentence == sentence; before--)
        {
            if (line.MatchList(before, list) > 0) return true;
        }
        return false;
    }

    private static bool HasBehind(TokenLine line, int at, int list, int reach)
    {
        if (!line.MayHold(list)) return false;
        for (var behind = at; behind < Math.Min(line.Tokens.Length, at + reach); behind++)
        {
            if (line.MatchList(behind, list) > 0) return true;
        }
        return false;
    }
}
