using System.Globalization;

namespace LearningHub.Releases.Manifest;

/// <summary>Names inside a release.</summary>
public static class ReleaseLayout
{
    /// <summary>The folder of the site, which readers get. Everything else in a release is for hosts and publishers.</summary>
    public const string SiteFolder = "site";

    /// <summary>Start of the paths of the site's files in a manifest.</summary>
    public const string SitePrefix = $"{SiteFolder}/";

    /// <summary>The folder of the days to come. Below it, a folder for each such day has the whole site and its search index as they
    /// will be from that day on.</summary>
    public const string DaysFolder = "days";

    /// <summary>The start of the paths of a day's files: <c>days/2030-01-01/</c>.</summary>
    public static string PrefixOf(DateOnly day) => $"{DaysFolder}/{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}/";

    /// <summary>The days in a release, the earliest first.</summary>
    /// <param name="paths">The paths of its files.</param>
    public static IReadOnlyList<DateOnly> DaysIn(IEnumerable<string> paths) =>
    [
        .. paths.Where(path => path.StartsWith($"{DaysFolder}/", StringComparison.Ordinal)).Select(path => path.Split('/')[1]).Distinct()
            .Select(name => DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day : (DateOnly?)null)
            .OfType<DateOnly>().Order(),
    ];

    /// <summary>The start of the paths of the files to serve on a day: those of the last of its days that has come; empty for the
    /// release as it was built.</summary>
    public static string PrefixOn(DateOnly today, IReadOnlyList<DateOnly> days) =>
        days.LastOrDefault(day => day <= today) is var day && day != default ? PrefixOf(day) : string.Empty;

    /// <summary>
    /// Says who published the release and what it changed. It is not in the manifest, because the same content is the same release,
    /// whoever publishes it.
    /// </summary>
    public const string PublicationFile = "publication.json";

    /// <summary>
    /// What the next build may take over from this one. It is not in the manifest, since a release is whole without it, and no reader
    /// gets it.
    /// </summary>
    public const string CacheFile = "build.cache";
}
