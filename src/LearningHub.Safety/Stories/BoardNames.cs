using System.Buffers;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Stories;

/// <summary>Names of the board's own accounts and hashtags, and values that only show where a real one would stand: "AB12 3CD",
/// "999 999 9999", "demo_worker_07".</summary>
internal static class BoardNames
{
    private const int LeastDigits = 6;
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    private static readonly int DummyParts = WordLists.NumberOf("dummy-parts");

    /// <summary>Whether a handle or a hashtag is a board's: "@RiddingSCB", "@AnyshireSafe", "#SafeguardingWeek25".</summary>
    public static bool IsOfBoard(ReadOnlySpan<char> name)
    {
        name = name.TrimStart("@#").TrimEnd("0123456789");
        if (name.Length < LeastDigits || name.ContainsAnyExcept(Letters)) return false;
        // "@xxxxxx"
        if (IsSame(name)) return true;
        if (name.StartsWith("Safe") && char.IsAsciiLetterUpper(name[4])) return true;
        return name.EndsWith("Safe") || EndsAsBoard(name) || name.StartsWith("Board", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("Safeguarding", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a name ends as those of boards and councils do.</summary>
    public static bool EndsAsBoard(ReadOnlySpan<char> name)
    {
        foreach (var ending in (ReadOnlySpan<string>)["scb", "scp", "cpc", "safeguarding", "board", "partnership", "council"])
        {
            if (name.Length > ending.Length + 1 && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>Whether the letters and the digits of a value are each in a row, or each the same, as only made-up values are.</summary>
    public static bool IsDummy(ReadOnlySpan<char> value)
    {
        Span<char> letters = stackalloc char[12];
        Span<char> digits = stackalloc char[12];
        var (count, many) = (0, 0);
        foreach (var sign in value)
        {
            if (!char.IsAsciiLetterOrDigit(sign)) continue;
            if (count == letters.Length || many == digits.Length) return false;
            if (char.IsAsciiDigit(sign)) digits[many++] = sign;
            else letters[count++] = char.ToUpperInvariant(sign);
        }
        // "ZZ99 3VZ" stands for no fixed abode.
        if (letters[..Math.Min(count, 2)] is "ZZ" && digits[..Math.Min(many, 2)] is "99") return true;
        if (count == 0) return many >= LeastDigits && (IsSame(digits[..many]) || IsInRow(digits[..many], 1));
        if (letters[0] is not ('A' or 'X' or 'Z') || many == 0) return false;
        return (IsSame(letters[..count]) && IsSame(digits[..many])) || (count > 1 && IsInRow(letters[..count], 2)
            && many > 1 && IsInRow(digits[..many], 1));
    }

    /// <summary>Whether a day is one that forms put where none is known: "01/01/1900".</summary>
    public static bool IsNobodysDay(ReadOnlySpan<char> day) =>
        day.Length > 7 && day[^4..] is "1900" or "1901" && (day.StartsWith("01/01/") || day.StartsWith("1/1/") || day.StartsWith("01.01.")
            || day.StartsWith("01-01-"));

    /// <summary>Whether the name of an account has a part that says that it is for trying things out.</summary>
    public static bool HoldsDummyPart(string account)
    {
        foreach (var part in account.Split('_', '-', '.', ' '))
        {
            if (WordLists.Entries.ListsOf(part.Trim('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').ToLowerInvariant()).Has(DummyParts))
                return true;
        }
        return false;
    }

    private static bool IsSame(ReadOnlySpan<char> signs) => !signs.ContainsAnyExcept(signs[0]);

    // "ABCD", and with steps of two "ABDE"; "1234567890" begins again.
    private static bool IsInRow(ReadOnlySpan<char> signs, int step)
    {
        for (var at = 1; at < signs.Length; at++)
        {
            var rise = signs[at] - signs[at - 1];
            if ((rise < 1 || rise > step) && !(signs[at] == '0' && signs[at - 1] == '9')) return false;
        }
        return true;
    }
}
