using System.Buffers;
using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Identifiers;

/// <summary>Numbers that are written so as not to be read: with stars or dots for some of their digits, with letters that look like digits,
/// or a sign at a time. Whoever knows the family fills them in.</summary>
internal static class MaskedFinder
{
    private const int LeastSigns = 5;
    private const int LeastDigits = 9;
    private const int LongestRun = 40;
    private const int LongestGap = 3;
    private static readonly SearchValues<char> Masks = SearchValues.Create("*•●█▪■▇▓░?#");
    private static readonly SearchValues<char> Gaps = SearchValues.Create(" -–./()*_");
    private static readonly SearchValues<char> LikeDigits = SearchValues.Create("OoIlSB");
    private static readonly int Areas = WordLists.NumberOf("postcode-areas");

    /// <summary>Adds what a line holds.</summary>
    public static void Find(TokenLine line, FoundList found)
    {
        var text = line.Text;
        if (!line.HasDigit && !text.Contains("<<", StringComparison.Ordinal)) return;
        var hasMask = text.AsSpan().ContainsAny(Masks);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is ' ' or '(' or '"' or '“' or '‘' or '\'')
            {
                at++;
                continue;
            }
            if (EndOfSingles(text, at) is > 0 and var singles)
            {
                Add(line, at, singles, found);
                at = singles;
                continue;
            }
            if (hasMask && IsOutward(text, at) && EndOfMask(text, EndOfPiece(text, at) + 1) is > 0 and var masked)
            {
                found.TryAdd(new SafetyFinding(SafetyKind.Postcode, line.Line, at, masked - at));
                at = masked;
                continue;
            }
            if (hasMask && EndOfPlate(text, at) is > 0 and var plate)
            {
                found.TryAdd(new SafetyFinding(SafetyKind.NumberPlate, line.Line, at, plate - at));
                at = plate;
                continue;
            }
            if (IsMaskedCode(text.AsSpan(at, EndOfPiece(text, at) - at).TrimEnd(",;.)\"”'’")) is > 0 and var code)
            {
                Add(line, at, at + code, found);
                at += code;
                continue;
            }
            var end = EndOfNumber(text, at, out var isMasked);
            if (isMasked)
            {
                Add(line, at, end, found);
                at = end;
                continue;
            }
            at = EndOfPiece(text, at) + 1;
        }
    }

    // "B D 9 7 Q X", "L O 6 6 / H T", "(2 2) C (0 0 4) 7 7": single letters and digits with spaces, strokes or brackets between them, of
    // which at least two are digits.
    private static int EndOfSingles(string text, int start)
    {
        var (end, signs, digits, small, last) = (start, 0, 0, 0, 0);
        while (end < text.Length && end - start < LongestRun && IsSingle(text, end))
        {
            signs++;
            if (char.IsAsciiDigit(text[end])) digits++;
            else if (char.IsAsciiLetterLower(text[end])) small++;
            last = ++end;
            var gap = end;
            while (end < text.Length && end - gap < LongestGap && Gaps.Contains(text[end])) end++;
            if (end == gap || (text[gap] == '.' && end - gap > 1)) break;
        }
        // "Questions 1 2 3 4 5 6": a row of digits alone must be as long as a number that is dialled, and small letters may be words.
        var run = text.AsSpan(start, Math.Max(0, last - start));
        var isLongEnough = signs >= LeastSigns && digits >= 2
            && (digits < signs || digits >= LeastDigits || run.Count('-') == signs - 1);
        return isLongEnough && (small == 0 || digits >= 3) && run.ContainsAny(' ', '-') ? last : 0;
    }

    private static bool IsSingle(string text, int at) =>
        char.IsAsciiLetterOrDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
        && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static bool HasStarInside(ReadOnlySpan<char> run)
    {
        var star = run.IndexOf('*');
        return star > 0 && star + 1 < run.Length && char.IsAsciiDigit(run[star - 1]) && char.IsAsciiDigit(run[star + 1]);
    }

    private static bool IsSign(char letter) => char.IsAsciiDigit(letter) || char.IsAsciiLetterUpper(letter);

    // "07*00 9**3*8", "O77OO 9OO 218": pieces of digits and of signs that stand for digits.
    private static int EndOfNumber(string text, int start, out bool isMasked)
    {
        var (end, digits, masks, alike, last) = (start, 0, 0, 0, start);
        while (end < text.Length && end - start < LongestRun)
        {
            var (piece, d, m, a) = (end, 0, 0, 0);
            for (; piece < text.Length && text[piece] is not (' ' or ',' or ';'); piece++)
            {
                if (char.IsAsciiDigit(text[piece])) d++;
                else if (Masks.Contains(text[piece])) m++;
                else if (LikeDigits.Contains(text[piece])) a++;
                else if (text[piece] is not ('-' or '+' or '.' or '(' or ')' or '"' or '”')) break;
            }
            // "2014?" asks, and "3.4**" tells how sure a figure is: neither is masked.
            if (m == 1 && text[piece - 1] == '?') m = 0;
            if (d > 0 && text.AsSpan(end, piece - end).Contains('.') && !char.IsAsciiDigit(text[piece - 1])) m = 0;
            // A word such as "so" is no piece of a number, nor are stars alone before one.
            if (piece < text.Length && char.IsLetter(text[piece]) || (d == 0 && (a > 0 || m < 2 || text[end] == '?')) || d + m + a == 0)
                break;
            (digits, masks, alike, last) = (digits + d, masks + m, alike + a, piece);
            if (piece >= text.Length || text[piece] != ' ') break;
            end = piece + 1;
        }
        while (last > start && !char.IsLetterOrDigit(text[last - 1])
            && text[last - 1] is '?' or ' ' or '.' or '-' or ')' or '"' or '”') last--;
        var isDialled = text[start] is '0' or 'O' or 'o' or '+' or '(';
        // "999 6*0 4417": one star among the digits of a whole number.
        var isStarred = masks == 1 && digits is > 7 and < 13 && HasStarInside(text.AsSpan(start, last - start));
        // "71O 58O 2642": a whole number of a patient, with letters for some of its digits.
        var isWhole = alike > 0 && digits >= 6 && digits + alike == 10 && text.AsSpan(start, last - start).Count(' ') == 2;
        isMasked = isStarred || isWhole || (masks > 1 && digits >= 3 && digits + masks + alike >= 7)
            || (alike > 0 && isDialled && digits >= 5 && digits + masks + alike is >= 10 and <= 12);
        return isMasked ? last : start;
    }

    private static int EndOfPiece(string text, int at)
    {
        var end = text.IndexOf(' ', at);
        return end < 0 ? text.Length : end;
    }

    // "?K19", "WN2277*K", "P<LTUKAZLA<<RUTA": capitals and digits with signs among them that stand for others.
    private static int IsMaskedCode(ReadOnlySpan<char> piece)
    {
        if (piece.Length < 3 || !(char.IsAsciiLetterOrDigit(piece[^1]) || piece[^1] is '<')) return 0;
        var (letters, digits, masks, fill) = (0, 0, 0, 0);
        foreach (var sign in piece)
        {
            if (char.IsAsciiDigit(sign)) digits++;
            else if (char.IsAsciiLetterUpper(sign)) letters++;
            else if (sign == '<') fill++;
            else if (Masks.Contains(sign)) masks++;
            else if (sign is not ('-' or '/' or '.')) return 0;
        }
        if (fill > 1) return letters > 4 ? piece.Length : 0;
        return masks > 0 && digits > 0 && letters > 0 && !(piece[0] is '#' or '*' && masks == 1) ? piece.Length : 0;
    }

    // "YK5? XTN", "Y?58 XTN": a plate of which somebody has not read one sign.
    private static int EndOfPlate(string text, int at)
    {
        const int Length = 8;
        if (at + Length > text.Length || text[at + 4] != ' ' || (at + Length < text.Length && char.IsLetterOrDigit(text[at + Length]))
            || (at > 0 && char.IsLetterOrDigit(text[at - 1]))) return 0;
        var masks = 0;
        for (var i = 0; i < Length; i++)
        {
            if (i == 4) continue;
            if (Masks.Contains(text[at + i])) masks++;
            else if (i is 2 or 3 ? !char.IsAsciiDigit(text[at + i]) : !char.IsAsciiLetterUpper(text[at + i])) return 0;
        }
        return masks is 1 or 2 ? at + Length : 0;
    }

    // "DA11" before stars.
    private static bool IsOutward(string text, int at)
    {
        var piece = text.AsSpan(at, EndOfPiece(text, at) - at).TrimStart("(\"“'");
        if (piece.Length is < 2 or > 4 || !char.IsAsciiLetterUpper(piece[0])) return false;
        var letters = char.IsAsciiLetterUpper(piece[1]) ? 2 : 1;
        return piece.Length > letters && char.IsAsciiDigit(piece[letters])
            && WordLists.Entries.ListsOf(piece[..letters].ToString().ToLowerInvariant()).Has(Areas);
    }

    private static int EndOfMask(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 4 && (Masks.Contains(text[end]) || IsSign(text[end]))) end++;
        return end > at && end - at <= 3 && text.AsSpan(at, end - at).ContainsAny(Masks) && text[at] != '?' ? end : 0;
    }

    private static void Add(TokenLine line, int start, int end, FoundList found)
    {
        var isDialled = line.Text[start] is '0' or 'O' or 'o' or '+';
        var signs = 0;
        for (var at = start; at < end; at++) signs += char.IsWhiteSpace(line.Text[at]) ? 0 : 1;
        var kind = isDialled && signs >= 9 ? SafetyKind.Phone : SafetyKind.Reference;
        found.TryAdd(new SafetyFinding(kind, line.Line, start, end - start));
    }
}
