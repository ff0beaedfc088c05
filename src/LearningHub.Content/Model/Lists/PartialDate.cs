using System.Globalization;

namespace LearningHub.Content.Model.Lists;

/// <summary>A date known to the year, the month or the day (ISO 8601 with reduced precision).</summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>Reads <c>2014</c>, <c>2014-12</c> or <c>2014-12-01</c>.</summary>
    /// <returns>Null if the text is not such a date.</returns>
    public static PartialDate? Parse(string text)
    {
        foreach (var format in Formats)
        {
            if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) continue;
            return format.Length switch
            {
                4 => new PartialDate(date.Year),
                7 => new PartialDate(date.Year, date.Month),
                _ => new PartialDate(date.Year, date.Month, date.Day),
            };
        }
        return null;
    }

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) =>
        (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>Whether one date comes before another.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one date comes after another.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one date comes before another or is the same.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one date comes after another or is the same.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>The date as it is written in files: <c>2014</c>, <c>2014-12</c> or <c>2014-12-01</c>.</summary>
    public string ToIso() => (Month, Day) switch
    {
        (int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
        (int month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>The date in words: "December 2014".</summary>
    public string InWords() => (Month, Day) switch
    {
        (int month, int day) => $"{day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {Year}",
        (int month, null) => $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {Year}",
        _ => Year.ToString(CultureInfo.InvariantCulture),
    };
}
