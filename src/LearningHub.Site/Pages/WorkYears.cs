using LearningHub.Content.Model.Resources;

namespace LearningHub.Site.Pages;

/// <summary>The period of an audit or a study, which differs from the date of its page.</summary>
internal static class WorkYears
{
    private const int DigitsOfYear = 4;

    /// <summary>As the author wrote it, for example "2013 to 2014"; null for other resources.</summary>
    public static string? ForResource(Resource resource) => resource.Period is { Length: > 0 } period ? period : null;

    /// <summary>The day of an event; null for other resources.</summary>
    public static DateOnly? DayOf(Resource resource) => resource.Details is EventDetails { Starts: { } day } ? day.Value : null;

    /// <summary>The last year of the period, for lists by year.</summary>
    public static string? LastOf(Resource resource)
    {
        if (ForResource(resource) is not { } period) return null;
        for (var i = period.Length - DigitsOfYear; i >= 0; i--)
        {
            var digits = period.AsSpan(i, DigitsOfYear);
            if (digits.IndexOfAnyExceptInRange('0', '9') < 0) return digits.ToString();
        }
        return null;
    }
}
