using System.Globalization;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Details;

/// <summary>Finds the dates of a line that give at least a month: in digits, with the month as a word, or with the day in
/// words.</summary>
internal static class DateReader
{
    private static readonly string[] MonthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] RomanMonths = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    private static readonly int Ordinals = WordLists.NumberOf("ordinals");
    private static readonly int WelshDays = WordLists.NumberOf("welsh-days");
    private static readonly int WelshMonths = WordLists.NumberOf("welsh-months");
    private static readonly int Paragraphs = WordLists.NumberOf("paragraph-words");

    /// <summary>The dates, in order.</summary>
    public static IReadOnlyList<WrittenDate> Read(TokenLine line)
    {
        if (!line.HasDigit && !line.MayHold(Lists.Months)) return [];
        List<WrittenDate>? dates = null;
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            if (ReadAt(line, at) is not { } date) continue;
            (dates ??= []).Add(date);
            at = date.End - 1;
        }
        return dates ?? [];
    }

    private static WrittenDate? ReadAt(TokenLine line, int at)
    {
        ref readonly var token = ref line.Tokens[at];
        return token.Kind switch
        {
            TokenKind.Number or TokenKind.Code =>
                ReadDigits(line, at) ?? ReadRomanMonth(line, at) ?? ReadDayOfMonth(line, at) ?? ReadTwoDays(line, at)
                ?? ReadOneToken(line, at) ?? ReadDayFirst(line, at),
            TokenKind.Word when MonthOf(line, token) > 0 => ReadMonthFirst(line, at),
            TokenKind.Word when token.Is(Ordinals) => ReadDayFirst(line, at),
            _ => null,
        };
    }

    // "14/02/2021", "14 / 2 / 21"
    private static WrittenDate? ReadDigits(TokenLine line, int at)
    {
        if (at + 4 >= line.Tokens.Length || line.Text is null) return null;
        var tokens = line.Tokens;
        var sign = tokens[at + 1];
        if (sign.Kind != TokenKind.Sign || sign.Word.Text[0] is not ('/' or '–' or '\\') || tokens[at + 3].Word.Text != sign.Word.Text)
            return null;
        if (at > 0 && tokens[at - 1].Kind == TokenKind.Sign && tokens[at - 1].Word.Text == sign.Word.Text) return null;
        if (at + 5 < tokens.Length && tokens[at + 5].Word.Text == sign.Word.Text) return null;
        var (first, second) = (Value(tokens[at]), Value(tokens[at + 2]));
        // "9/28/22": the month first, as in America.
        return second is > 12 and < 32 && first is > 0 and < 13 ? CreateDate(at, at + 5, second, first, tokens[at + 4])
            : CreateDate(at, at + 5, first, second, tokens[at + 4]);
    }

    // "6.xii.15"
    private static WrittenDate? ReadRomanMonth(TokenLine line, int at)
    {
        if (at + 4 >= line.Tokens.Length || line.Tokens[at + 1].Kind != TokenKind.Sign
            || line.Tokens[at + 3].Word.Text != line.Tokens[at + 1].Word.Text) return null;
        var month = Array.IndexOf(RomanMonths, line.Tokens[at + 2].Word.Text) + 1;
        return month == 0 ? null : CreateDate(at, at + 5, Value(line.Tokens[at]), month, line.Tokens[at + 4]);
    }

    // "the 2nd of the 8th"
    private static WrittenDate? ReadDayOfMonth(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        if (at + 3 >= tokens.Length || tokens[at].Kind != TokenKind.Code || tokens[at + 1].Word.Text != "of"
            || tokens[at + 2].Word.Text != "the" || tokens[at + 3].Kind != TokenKind.Code) return null;
        return DayOf(tokens[at]) is >= 1 and <= 31 && DayOf(tokens[at + 3]) is >= 1 and <= 12 and var month
            ? new WrittenDate(at, at + 4, month, null, true) : null;
    }

    // "the night of 4/5 November"
    private static WrittenDate? ReadTwoDays(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        if (at + 3 >= tokens.Length || tokens[at + 1].Kind != TokenKind.Sign
            || tokens[at + 1].Word.Text[0] is not ('/' or '–' or '-' or '&')) return null;
        return DayOf(tokens[at]) is >= 1 and <= 31 && ReadDayFirst(line, at + 2) is { } second ? second with { First = at } : null;
    }

    // "14.02.2021", "2021-02-14", "14-2-21"
    private static WrittenDate? ReadOneToken(TokenLine line, int at)
    {
        var token = line.Tokens[at];
        var parts = token.Word.Text.Split('.', '-');
        // "11-Jan"
        if (parts.Length == 2 && parts[1].Length > 2 && Array.IndexOf(MonthStarts, parts[1][..3]) is >= 0 and var only
            && WordLists.Entries.ListsOf(parts[1]).Has(Lists.Months) && Number(parts[0]) is >= 1 and <= 31)
            return new WrittenDate(at, at + 1, only + 1, null, true);
        if (parts.Length == 3 && Array.IndexOf(MonthStarts, parts[1].Length > 2 ? parts[1][..3] : parts[1]) is >= 0 and var month
            && Number(parts[0]) is >= 1 and <= 31 && Number(parts[2]) >= 0)
            return CreateDate(at, at + 1, Number(parts[0]), month + 1, Year(parts[2]));
        // "12.xi.19"
        if (parts is [_, _, { Length: 2 or 4 }] && Array.IndexOf(RomanMonths, parts[1]) is >= 0 and var roman && Number(parts[2]) >= 0)
            return CreateDate(at, at + 1, Number(parts[0]), roman + 1, Year(parts[2]));
        // "on 30.12"
        if (parts is [{ Length: 2 }, { Length: 2 }] && at > 0 && line.Tokens[at - 1].Word.Text is "on" or "dated" or "since" or "until"
            && Number(parts[0]) is >= 1 and <= 31 && Number(parts[1]) is >= 1 and <= 12)
            return new WrittenDate(at, at + 1, Number(parts[1]), null, true);
        if (parts.Length != 3 || !parts.All(part => part.Length is 1 or 2 or 4 && part.All(char.IsAsciiDigit))) return null;
        if (parts[0].Length == 4) return CreateDate(at, at + 1, Number(parts[2]), Number(parts[1]), Number(parts[0]));
        if (parts[2].Length == 1 || parts[1].Length > 2) return null;
        if (token.Word.Text.Contains('.', StringComparison.Ordinal) && parts[2].Length == 2 && IsParagraph(line, at, parts)) return null;
        return CreateDate(at, at + 1, Number(parts[0]), Number(parts[1]), Year(parts[2]));
    }

    // "3.2.10" may be a paragraph or a day in February.
    private static bool IsParagraph(TokenLine line, int at, string[] parts)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 6); before--)
        {
            var token = line.Tokens[before];
            if (token.Is(Paragraphs)) return true;
            if (token.IsWord && token.Word.Text is not ("to" or "and" or "or")) break;
        }
        var isFirst = at == 0 || (at <= 2 && line.Tokens[0].Kind == TokenKind.Sign);
        return isFirst && line.Tokens.Length > at + 1
            && (line.Tokens[at + 1].IsSign('.') || (parts[0].Length == 1 && parts[1].Length == 1));
    }

    // "3 July 2014", "the second of March last year", "3rd sept 20"
    private static WrittenDate? ReadDayFirst(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        var day = DayOf(tokens[at]);
        if (day is < 1 or > 31) return null;
        var next = at + 1;
        if (next < tokens.Length && tokens[next].Word.Text is "st" or "nd" or "rd" or "th") next++;
        if (next < tokens.Length && (tokens[next].Word.Text == "of" || tokens[next].IsSign('/') || tokens[next].IsSign('-'))) next++;
        if (line.IsOtherLanguage && next < tokens.Length && tokens[next].Word.Text is "de" or "o" or "." or "ta'") next++;
        if (next >= tokens.Length || MonthOf(line, tokens[next]) == 0) return null;
        // "5 may do so": without a capital only a year makes a month of it.
        var month = MonthOf(line, tokens[next]);
        var (end, year) = ReadYear(line, next + 1);
        if (year is null && !line.IsOtherLanguage
            && tokens[next].Word.Text is "may" or "march" or "mar" or "sun" && !tokens[next].IsCapital) return null;
        return new WrittenDate(at, end, month, year, true);
    }

    // "July 3, 2014", "July 2014"
    private static WrittenDate? ReadMonthFirst(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        if (!tokens[at].IsCapital && !line.IsOtherLanguage && tokens[at].Word.Text is "may" or "march" or "mar") return null;
        var next = at + 1;
        if (next < tokens.Length && tokens[next].IsSign('.')) next++;
        if (next < tokens.Length && DayOf(tokens[next]) is >= 1 and <= 31 && tokens[next].Length <= 4)
        {
            if (next + 1 < tokens.Length && tokens[next + 1].IsSign(':')) return null;
            var (end, year) = ReadYear(line, next + 1);
            return new WrittenDate(at, end, MonthOf(line, tokens[at]), year, true);
        }
        if (next < tokens.Length && tokens[next].IsSign(',')) next++;
        if (next < tokens.Length && tokens[next].Word.Text == "of") next++;
        if (next < tokens.Length && IsYear(tokens[next]))
            return new WrittenDate(at, next + 1, MonthOf(line, tokens[at]), tokens[next].Word.Number, false);
        return null;
    }

    private static (int End, int? Year) ReadYear(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        var next = at;
        if (next < tokens.Length && tokens[next].Kind == TokenKind.Sign && tokens[next].Word.Text[0] is '.' or ',' or '/' or '-' or '\''
            or '’') next++;
        if (line.IsOtherLanguage && next < tokens.Length && tokens[next].Word.Text == "de") next++;
        if (next < tokens.Length && IsYear(tokens[next])) return (next + 1, tokens[next].Word.Number);
        if (next < tokens.Length && tokens[next].Kind == TokenKind.Number && tokens[next].Length == 2 && IsAlone(line, next))
            return (next + 1, Year(tokens[next].Word.Text));
        if (at + 1 < tokens.Length && tokens[at].Word.Text is "last" or "this" && tokens[at + 1].Word.Text == "year") return (at + 2, null);
        return (at, null);
    }

    // The two digits behind a month are a year unless they count something.
    private static bool IsAlone(TokenLine line, int at) =>
        at + 1 >= line.Tokens.Length || !line.Tokens[at + 1].IsWord || line.Tokens[at + 1].BeginsSentence;

    private static bool IsYear(Token token) =>
        token.Kind == TokenKind.Number && token.Length == 4 && token.Word.Number is >= 1900 and < 2100;

    private static int DayOf(Token token)
    {
        if (token.Kind == TokenKind.Number && token.Length <= 2) return token.Word.Number;
        if (token.Kind == TokenKind.Code && token.Length is 3 or 4 && token.Word.Text[^2..] is "st" or "nd" or "rd" or "th")
            return Number(token.Word.Text[..^2]);
        if (token.Kind == TokenKind.Code && token.Length <= 6 && Ordinal(token.Word.Text) is > 0 and var day) return day;
        return token.IsWord && token.Is(Ordinals) ? 1 : -1;
    }

    // "12fed", "1af", "1er": 0 where units such as "kg" may follow instead.
    private static int Ordinal(string text)
    {
        var letters = text.TrimStart("0123456789".ToCharArray());
        return letters is "af" or "ain" or "il" or "ydd" or "ed" or "eg" or "fed" or "er" or "go" or "aad"
            ? Number(text[..^letters.Length]) : 0;
    }

    // The number of a month; 0 for other words.
    private static int MonthOf(TokenLine line, Token token)
    {
        if (token.Is(Lists.Months)) return Array.IndexOf(MonthStarts, token.Word.Text[..3]) + 1;
        var isWelsh = line.Holds(WelshDays) || (token.IsCapital && token.Is(WelshMonths));
        return line.IsOtherLanguage || isWelsh ? OtherMonths.NumberOf(token.Word.Text) : 0;
    }

    private static WrittenDate? CreateDate(int first, int end, int day, int month, Token year) =>
        year.Kind == TokenKind.Number && year.Length is 2 or 4 ? CreateDate(first, end, day, month, Year(year.Word.Text)) : null;

    private static WrittenDate? CreateDate(int first, int end, int day, int month, int? year) =>
        day is >= 1 and <= 31 && month is >= 1 and <= 12 && year is null or (>= 1900 and < 2100)
            ? new WrittenDate(first, end, month, year, true) : null;

    private static int? Year(string text) => Number(text) switch
    {
        < 0 => null,
        < 50 and var low => 2000 + low,
        < 100 and var high => 1900 + high,
        var year => year
    };

    private static int Value(Token token) => token.Kind == TokenKind.Number && token.Length <= 2 ? token.Word.Number : -1;

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
