using System.Globalization;
using System.Text;

namespace LearningHub.Search.Analysis;

/// <summary>
/// The class of each character. The framework knows general categories and not word breaks, so the classes are worked out from the categories
/// after the definitions of Unicode Standard Annex 29, table 3, and what those name one by one is listed here.
/// </summary>
internal static class WordBreakTable
{
    private const string MidLetters = ":\u00B7\u02D7\u0387\u05F4\u2027\uFE13\uFE55\uFF1A";
    private const string MidNums = ",;\u037E\u0589\u060C\u060D\u066C\u07F8\u2044\uFE10\uFE14\uFE50\uFE54\uFF0C\uFF1B";
    private const string MidNumLets = ".\u2018\u2019\u2024\uFE52\uFF07\uFF0E";

    private static readonly (int First, int Last)[] Ideographs =
    [
        (0x2E80, 0x2E99), (0x2E9B, 0x2EF3), (0x2F00, 0x2FD5), (0x3007, 0x3007), (0x3021, 0x3029), (0x3038, 0x303A), (0x3041, 0x3096),
        (0x309D, 0x309F), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFA6D), (0xFA70, 0xFAD9), (0x1B001, 0x1B11F), (0x1F200, 0x1F200),
        (0x20000, 0x2FFFD), (0x30000, 0x3FFFD),
    ];

    private static readonly (int First, int Last)[] Katakana =
    [
        (0x3031, 0x3035), (0x309B, 0x309C), (0x30A0, 0x30FA), (0x30FC, 0x30FF), (0x31F0, 0x31FF), (0x32D0, 0x32FE), (0x3300, 0x3357),
        (0xFF66, 0xFF9D), (0x1B000, 0x1B000),
    ];

    // Thai, Lao, Myanmar, Khmer, Tai Le, New Tai Lue, Tai Tham, Tai Viet, Ahom: line breaking class SA.
    private static readonly (int First, int Last)[] SouthEastAsian =
    [
        (0x0E01, 0x0E3A), (0x0E40, 0x0E4E), (0x0E81, 0x0EBD), (0x0EC0, 0x0ECD), (0x0EDC, 0x0EDF), (0x1000, 0x103F), (0x1050, 0x108F),
        (0x109A, 0x109F), (0x1780, 0x17D3), (0x17D7, 0x17D7), (0x17DC, 0x17DD), (0x1950, 0x1974), (0x1980, 0x19C9), (0x19DA, 0x19DA),
        (0x19DE, 0x19DF), (0x1A20, 0x1A7C), (0x1AA0, 0x1AAD), (0xA9E0, 0xA9EF), (0xA9FA, 0xA9FE), (0xAA60, 0xAAC2), (0xAADB, 0xAADF),
        (0x11700, 0x1172B), (0x1173A, 0x1173B), (0x1173F, 0x1173F),
    ];

    private static readonly (int First, int Last)[] Emoji =
    [
        (0x00A9, 0x00A9), (0x00AE, 0x00AE), (0x203C, 0x203C), (0x2049, 0x2049), (0x2122, 0x2122), (0x2194, 0x2199), (0x21A9, 0x21AA),
        (0x231A, 0x231B), (0x2328, 0x2328), (0x2388, 0x2388), (0x23CF, 0x23CF), (0x23E9, 0x23F3), (0x23F8, 0x23FA), (0x25AA, 0x25AB),
        (0x25B6, 0x25B6), (0x25C0, 0x25C0), (0x25FB, 0x25FE), (0x2600, 0x2605), (0x2607, 0x2612), (0x2614, 0x2685), (0x2690, 0x2705),
        (0x2708, 0x2712), (0x2714, 0x2714), (0x2716, 0x2716), (0x271D, 0x271D), (0x2721, 0x2721), (0x2728, 0x2728), (0x2733, 0x2734),
        (0x2744, 0x2744), (0x2747, 0x2747), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757), (0x2763, 0x2767),
        (0x2795, 0x2797), (0x27A1, 0x27A1), (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2934, 0x2935), (0x2B05, 0x2B07), (0x2B1B, 0x2B1C),
        (0x2B50, 0x2B50), (0x2B55, 0x2B55), (0x3030, 0x3030), (0x303D, 0x303D), (0x3297, 0x3297), (0x3299, 0x3299), (0x1F000, 0x1F0FF),
        (0x1F10D, 0x1F10F), (0x1F12F, 0x1F12F), (0x1F16C, 0x1F16F), (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F1AD, 0x1F1E5),
        (0x1F201, 0x1F20F), (0x1F21A, 0x1F21A), (0x1F22F, 0x1F22F), (0x1F232, 0x1F23A), (0x1F23C, 0x1F23F), (0x1F249, 0x1F53D),
        (0x1F546, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F774, 0x1F77F), (0x1F7D5, 0x1F7FF), (0x1F80C, 0x1F80F), (0x1F848, 0x1F84F),
        (0x1F85A, 0x1F85F), (0x1F888, 0x1F88F), (0x1F8AE, 0x1F8FF), (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945), (0x1F947, 0x1FFFD),
    ];

    // Symbols that are alphabetic all the same: circled and squared letters.
    private static readonly (int First, int Last)[] LetterSymbols = [(0x24B6, 0x24E9), (0x1F130, 0x1F149), (0x1F150, 0x1F169), (0x1F170, 0x1F189)];

    private static readonly WordBreakClass[] Plane0 = [.. Enumerable.Range(0, 0x10000).Select(Classify)];

    /// <summary>The class of a character of the basic plane; surrogates have <see cref="WordBreakClass.Other"/>.</summary>
    public static WordBreakClass Of(char character) => Plane0[character];

    /// <summary>The class of a code point.</summary>
    public static WordBreakClass Of(int codePoint) => codePoint < 0x10000 ? Plane0[codePoint] : Classify(codePoint);

    private static WordBreakClass Classify(int codePoint)
    {
        if (codePoint is '"') return WordBreakClass.DoubleQuote;
        if (codePoint is '\'') return WordBreakClass.SingleQuote;
        // One by one in the standard: Hebrew geresh, Arabic decimal separator, narrow no-break space, ideographic closing mark.
        if (codePoint is 0x05F3 or 0x303B) return WordBreakClass.Letter;
        if (codePoint is 0x066B) return WordBreakClass.Numeric;
        if (codePoint is 0x202F) return WordBreakClass.ExtendNumLet;
        if (codePoint is 0x3006) return WordBreakClass.Other;
        if (codePoint is >= 0x1F1E6 and <= 0x1F1FF) return WordBreakClass.RegionalIndicator;
        if (codePoint < 0x10000)
        {
            if (MidLetters.Contains((char)codePoint)) return WordBreakClass.MidLetter;
            if (MidNums.Contains((char)codePoint)) return WordBreakClass.MidNum;
            if (MidNumLets.Contains((char)codePoint)) return WordBreakClass.MidNumLet;
        }
        if (IsIn(Ideographs, codePoint)) return WordBreakClass.Ideograph;
        if (IsIn(Katakana, codePoint)) return WordBreakClass.Katakana;
        if (IsIn(Emoji, codePoint)) return WordBreakClass.Emoji;
        if (IsIn(LetterSymbols, codePoint)) return WordBreakClass.Letter;
        return OfCategory(codePoint);
    }

    private static WordBreakClass OfCategory(int codePoint)
    {
        var isMark = false;
        switch (CharUnicodeInfo.GetUnicodeCategory(codePoint))
        {
            case UnicodeCategory.DecimalDigitNumber: return WordBreakClass.Numeric;
            case UnicodeCategory.ConnectorPunctuation: return WordBreakClass.ExtendNumLet;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark: isMark = true; break;
            case UnicodeCategory.Format: return codePoint is 0x200B ? WordBreakClass.Other : WordBreakClass.Extend;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter: break;
            case UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber: break;
            case UnicodeCategory.OtherNumber or UnicodeCategory.OtherSymbol or UnicodeCategory.OtherPunctuation:
                return IsIn(SouthEastAsian, codePoint) ? WordBreakClass.SouthEastAsian : WordBreakClass.Other;
            default: return WordBreakClass.Other;
        }
        if (IsIn(SouthEastAsian, codePoint)) return isMark ? WordBreakClass.SouthEastAsianMark : WordBreakClass.SouthEastAsian;
        if (isMark || codePoint is 0xFF9E or 0xFF9F) return WordBreakClass.Extend;
        return codePoint is (>= 0x05D0 and <= 0x05EA) or (>= 0x05F0 and <= 0x05F2) or (>= 0xFB1D and <= 0xFB4F) ? WordBreakClass.HebrewLetter : WordBreakClass.Letter;
    }

    private static bool IsIn((int First, int Last)[] ranges, int codePoint)
    {
        int low = 0, high = ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (codePoint < ranges[middle].First) high = middle - 1;
            else if (codePoint > ranges[middle].Last) low = middle + 1;
            else return true;
        }
        return false;
    }

    /// <summary>Reads the code point that begins at a place in a text; half a surrogate pair counts as U+FFFD.</summary>
    public static int CodePointAt(ReadOnlySpan<char> text, int at, out int length)
    {
        Rune.DecodeFromUtf16(text[at..], out var rune, out length);
        return rune.Value;
    }
}
