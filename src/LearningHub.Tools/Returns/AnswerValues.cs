using System.Globalization;

namespace LearningHub.Tools.Returns;

/// <summary>Numbers and months as people write them into a form.</summary>
public static class AnswerValues
{
    private static readonly string[] MonthFormats =
        ["yyyy-MM", "yyyy-M", "MM/yyyy", "M/yyyy", "yyyy/MM", "MMMM yyyy", "MMM yyyy", "MM-yyyy", "MM.yyyy"];

    /// <summary>The number, not below nothing; null if the text is not one.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    /// <summary>The first day of the month; null if the text is not a month of a year.</summary>
    public static DateOnly? Month(string text) =>
        DateOnly.TryParseExact(text, MonthFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? new DateOnly(month.Year, month.Month, 1) : null;
}
