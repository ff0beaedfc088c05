using LearningHub.Safety.Details;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Identifiers;

/// <content>Digits with letters that measure something.</content>
internal static partial class NumberJudge
{
    private static readonly int Units = WordLists.NumberOf("units");

    // "5wks", "s.17(10)(a)", "20-week", "under-12s", "KS2": letters that are units, words or a section.
    private static bool IsMeasure(ReadOnlySpan<char> text, TokenLine line, out bool isPlain)
    {
        isPlain = false;
        var digitsEnd = 0;
        while (digitsEnd < text.Length && (char.IsAsciiDigit(text[digitsEnd]) || text[digitsEnd] is '.' or ',')) digitsEnd++;
        // "0417K": no measure begins with a nought and goes on with three digits.
        var isMeasured = digitsEnd > 0 && !(text[0] == '0' && digitsEnd > 3);
        if (digitsEnd > 0 && !isMeasured) return false;
        if (isMeasured && line.Tokens.Length > 0 && UnitOf(text[digitsEnd..]) && digitsEnd <= 7) return true;
        if (text.Length > 1 && text[0] is 's' or 'S' or 'r' or 'p' or 'v' or 'x' or 'c' && (char.IsAsciiDigit(text[1]) || text[1] == '.'))
        {
            var rest = text[1..].TrimStart('.');
            isPlain = rest.Length > 0 && char.IsAsciiDigit(rest[0]) && (rest.Length <= 3 || rest.ContainsAny("()") || rest.Contains('.'))
                && !rest.ContainsAnyInRange('A', 'Z');
            if (isPlain) return false;
        }
        isPlain = HasOrdinaryParts(text) || IsRowOfMeasures(text);
        return false;
    }

    // "16y+9m", "3y/4m", "13y11m"
    private static bool IsRowOfMeasures(ReadOnlySpan<char> text)
    {
        if (AgeFinder.IsPacked(text)) return true;
        foreach (var range in text.SplitAny("+/,&"))
        {
            var part = text[range];
            if (part.Length is < 2 or > 6 || !char.IsAsciiDigit(part[0]) || !UnitOf(part.TrimStart("0123456789"))) return false;
        }
        return true;
    }

    // "48213-c" is no measure in degrees.
    private static bool UnitOf(ReadOnlySpan<char> rest) =>
        rest.Length <= 6 && !(rest.Length == 2 && rest[0] == '-')
            && WordLists.Entries.ListsOf(rest.TrimStart('-').ToString().ToLowerInvariant()).Has(Units);

    private static bool HasOrdinaryParts(ReadOnlySpan<char> text)
    {
        var hasWord = false;
        foreach (var range in text.SplitAny("-–/'’"))
        {
            var part = text[range];
            if (part.IsEmpty) continue;
            if (!part.ContainsAnyExceptInRange('0', '9'))
            {
                if (part.Length > 4) return false;
                continue;
            }
            var word = part.ToString().ToLowerInvariant();
            var isWord = !part.ContainsAnyInRange('0', '9') && part.Length > 1 && (WordBook.Find(word) & WordFlags.Ordinary) != 0
                && part.ContainsAnyInRange('a', 'z');
            if (!isWord && !(part.Length <= 5 && char.IsAsciiDigit(part[0]) && UnitOf(part.TrimStart("0123456789")))) return false;
            hasWord |= isWord;
        }
        return hasWord;
    }
}
