using System.Globalization;

namespace LearningHub.Content.Writing;

/// <summary>Days as programs and as people write them.</summary>
public static class DayText
{
    /// <summary>2026-11-20.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>2026-11-20; empty for no day.</summary>
    public static string Iso(DateOnly? day) => day is { } known ? Iso(known) : string.Empty;

    /// <summary>20 November 2026.</summary>
    public static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>20 November 2026; empty for no day.</summary>
    public static string Words(DateOnly? day) => day is { } known ? Words(known) : string.Empty;
}
