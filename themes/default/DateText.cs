using System.Collections.Concurrent;
using System.Globalization;

namespace LearningHub.Theme.Default;

/// <summary>Formats dates for people and for programs. Long lists repeat few dates, so each is formatted once.</summary>
public static class DateText
{
    private static readonly ConcurrentDictionary<DateOnly, (string Iso, string Words)> Known = new();

    /// <summary>2026-11-20.</summary>
    public static string Iso(DateOnly date) => Format(date).Iso;

    /// <summary>20 November 2026.</summary>
    public static string Words(DateOnly date) => Format(date).Words;

    private static (string Iso, string Words) Format(DateOnly date) => Known.GetOrAdd(
        date, day => (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)));
}
