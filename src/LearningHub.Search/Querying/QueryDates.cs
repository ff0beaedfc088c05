using System.Globalization;

namespace LearningHub.Search.Querying;

/// <summary>Days and ranges of days as queries write them.</summary>
internal static class QueryDates
{
    public static DateRangeQuery? Day(string text) => Date(text) is { } day ? new DateRangeQuery(day, day) : null;

    // A range: [a TO b], braces for bounds that are themselves left out, * for an open end. Null if it is none.
    public static DateRangeQuery? Range(string text)
    {
        if (text.Length < 2 || text[0] is not ('[' or '{') || text[^1] is not (']' or '}')) return null;
        var parts = text[1..^1].Split(" TO ", 2, StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || !TryBound(parts[0], out var from) || !TryBound(parts[1], out var to)) return null;
        if (text[0] is '{') from = from?.AddDays(1);
        if (text[^1] is '}') to = to?.AddDays(-1);
        return new DateRangeQuery(from, to);
    }

    private static bool TryBound(string text, out DateOnly? day)
    {
        text = text.Trim('"');
        day = text is "*" ? null : Date(text);
        return text is "*" || day is not null;
    }

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day > DateOnly.MinValue && day < DateOnly.MaxValue ? day : null;
}
