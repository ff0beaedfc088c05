using System.Globalization;

namespace LearningHub.Safety.Details;

/// <summary>A date as people write it in a text.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
/// <param name="Month">1 to 12; 0 for a feast or an event without a month.</param>
/// <param name="Year">With century; null if not written.</param>
/// <param name="HasDay">Whether the day is given.</param>
internal readonly record struct WrittenDate(int First, int End, int Month, int? Year, bool HasDay)
{
    /// <summary>The season and year, which say enough for learning: "spring 2014".</summary>
    public string Season
    {
        get
        {
            var season = Month switch
            {
                0 => "that year",
                12 or 1 or 2 => "winter",
                3 or 4 or 5 => "spring",
                6 or 7 or 8 => "summer",
                _ => "autumn"
            };
            return Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{(Month == 0 ? "the year" : season)} {year}") : season;
        }
    }
}
