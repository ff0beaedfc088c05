using System.Buffers;
using LearningHub.Safety.Details;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Identifiers;

/// <summary>
/// The few shapes of letters and digits in one piece that are public: measures, ordinals, years, times, sections, known codes. Every
/// other piece is a reference until a word says what it is.
/// </summary>
internal static class PublicCodes
{
    private const int MostDigits = 8;
    private const int MostInCode = 3;
    private static readonly SearchValues<char> Joints = SearchValues.Create("-–—/.,:;()[]+&'’*≥≤<>=~±×%£_²");
    private static readonly int Codes = WordLists.NumberOf("public-codes");
    private static readonly int Abbreviations = WordLists.NumberOf("abbreviations");
    private static readonly int BlankWords = WordLists.NumberOf("blank-words");
    private static readonly int Units = WordLists.NumberOf("units");
    private static readonly ListSet Named =
        ListSet.Create(Codes, Abbreviations, Lists.Public, Lists.Capitals, Lists.Ordinary, Lists.Months);

    /// <summary>Whether a piece with letters and digits is of a public shape.</summary>
    public static bool IsPublic(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || AgeFinder.IsPacked(text)) return true;
        if (WordLists.Entries.ListsOf(Small(text)).Has(Codes) || IsAreaCode(text)) return true;
        var (digits, hasWord, mixed, parts) = (0, false, 0, 0);
        foreach (var letter in text) digits += char.IsAsciiDigit(letter) ? 1 : 0;
        if (digits > MostDigits) return false;
        // "XX1 1XX": a pattern, and no postcode.
        if (digits < 3 && text.Count('X') > 1 && !text.ContainsAnyInRange('A', 'W')) return true;
        // "XXXX-00-0000": a form shows where the number goes.
        if (text.Count('X') > 1 && digits == text.Count('0') && !text.ContainsAnyInRange('A', 'W')) return true;
        foreach (var range in text.SplitAny(Joints))
        {
            var part = text[range];
            if (part.IsEmpty) continue;
            parts++;
            if (!IsPublicPart(part, text, digits, ref hasWord)) return false;
            // "3C-5A-B4-1E"
            if (char.IsAsciiDigit(part[0]) && part.ContainsAnyInRange('A', 'Z') && ++mixed > 1) return false;
        }
        // "90-14-2B-77"
        if (mixed > 0 && parts > 2 && digits > 4) return false;
        // "jess_2009", "ghost.of.tam.11": words joined so are an account's.
        return !(hasWord && (text.Contains('_') || text.Count('.') > 1));
    }

    // "E06000049": the code of a council or a ward in national tables.
    private static bool IsAreaCode(ReadOnlySpan<char> text) =>
        text.Length == 9 && text[0] is 'E' or 'W' or 'S' or 'N' && text[1] is '0' or '1' && !text[1..].ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether a piece is the name of a file that nobody has filled in: "chronology-template-2col.xlsx".</summary>
    public static bool IsBlankFile(ReadOnlySpan<char> text)
    {
        var dot = text.LastIndexOf('.');
        if (dot < 4 || text.Length - dot is < 4 or > 5 || text[(dot + 1)..].ContainsAnyExceptInRange('a', 'z')) return false;
        var isBlank = false;
        foreach (var range in text[..dot].SplitAny("_-.() "))
        {
            var part = text[range];
            if (part.Length > 2 && part.ContainsAnyInRange('0', '9') && part.IndexOfAnyInRange('a', 'z') < 0) return false;
            isBlank |= WordLists.Entries.ListsOf(Small(part)).Has(BlankWords);
        }
        return isBlank;
    }

    /// <summary>Whether capital letters are a known abbreviation or a word.</summary>
    public static bool IsKnown(ReadOnlySpan<char> letters) =>
        WordLists.Entries.ListsOf(Small(letters)).Overlaps(Named) || (WordBook.Find(Small(letters)) & WordFlags.Ordinary) != 0;

    /// <summary>Whether a piece is capital letters with one or two digits behind them.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        var letters = text.IndexOfAnyExceptInRange('A', 'Z');
        return letters > 1 && !text[letters..].TrimStart('-').ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsPublicPart(ReadOnlySpan<char> part, ReadOnlySpan<char> text, int digits, ref bool hasWord)
    {
        var letters = part.IndexOfAnyExceptInRange('0', '9');
        if (letters < 0) return part.Length <= MostInCode || IsYear(part) || (part.Length == 4 && !text.ContainsAnyInRange('A', 'Z')
            && part[0] != '0');
        if (!part.ContainsAnyInRange('0', '9')) return IsPublicWord(part, text, digits, ref hasWord);
        if (WordLists.Entries.ListsOf(Small(part)).Has(Codes)) return true;
        return letters > 0 ? IsMeasured(part[..letters], part[letters..]) : IsCoded(part);
    }

    private static bool IsYear(ReadOnlySpan<char> part) => part.Length == 4 && part[..2] is "19" or "20";

    // "12-week", "PHQ-9", "MASH-2231": a word of English, or an abbreviation with few digits beside it.
    private static bool IsPublicWord(ReadOnlySpan<char> part, ReadOnlySpan<char> text, int digits, ref bool hasWord)
    {
        // "s.47(1)(b)", "A/H1N1"
        if (part.Length == 1) return (text.Contains('(') && !char.IsAsciiLetterUpper(text[0])) || (digits <= MostInCode && text.Length <= 6)
            || (digits < 2 && text.Length <= 8);
        var small = Small(part);
        if (!part.ContainsAnyInRange('A', 'Z'))
        {
            hasWord |= part.Length > 2;
            return (WordBook.Find(small.TrimEnd('s')) & WordFlags.Ordinary) != 0 || (WordBook.Find(small) & WordFlags.Ordinary) != 0
                || WordLists.Entries.ListsOf(small).Has(Units);
        }
        if (char.IsAsciiLetterUpper(part[0]) && !part[1..].ContainsAnyInRange('A', 'Z') && digits <= 4)
            return (WordBook.Find(small) & WordFlags.Ordinary) != 0 || IsKnown(part);
        return digits <= 2 ? IsKnown(part) : digits <= MostInCode && WordLists.Entries.ListsOf(small).Has(Codes);
    }

    // "2nd", "45mm", "14A", "10am"
    private static bool IsMeasured(ReadOnlySpan<char> number, ReadOnlySpan<char> unit)
    {
        if (number.Length > 4 || (number.Length > 2 && number[0] == '0')) return false;
        if (unit.Length == 1 && number.Length <= MostInCode) return !char.IsAsciiLetterUpper(unit[0]) || number.Length <= 2 || unit is "K";
        return unit.Length <= 6 && WordLists.Entries.ListsOf(Small(unit)).Has(Units);
    }

    // "KS2", "A4", "s47", "v24", "M62"
    private static bool IsCoded(ReadOnlySpan<char> part)
    {
        var end = part.IndexOfAnyInRange('0', '9');
        var head = part[..end];
        var number = part[end..];
        var isKnown = WordLists.Entries.ListsOf(Small(head)).Has(Codes);
        var mayEndInCapital = (isKnown && head.Length > 1) || (head.Length == 1 && char.IsAsciiLetterLower(head[0]));
        if (number.Length > 1 && (char.IsAsciiLetterLower(number[^1]) || (mayEndInCapital && char.IsAsciiLetterUpper(number[^1]))))
            number = number[..^1];
        if (number.ContainsAnyExceptInRange('0', '9') || number.Length > MostInCode) return false;
        if (head.Length == 1) return number.Length <= 2 || head[0] is 'A' or 'B' or 'M' || char.IsAsciiLetterLower(head[0]);
        if (isKnown) return true;
        return number.Length <= 2 && IsKnown(head) && (part.Length - end <= 2);
    }

    private static string Small(ReadOnlySpan<char> text) => text.ToString().ToLowerInvariant();
}
