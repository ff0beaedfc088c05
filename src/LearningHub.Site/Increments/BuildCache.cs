using LearningHub.Content.Checking;
using LearningHub.Content.Tracing;
using LearningHub.Releases.Building;
using LearningHub.Releases.Manifest;
using LearningHub.Site.Searching;

namespace LearningHub.Site.Increments;

/// <summary>
/// What a build can take over from an earlier release: what the checks found, and which files were made from what. It lies in that
/// release, outside the site. A cache that is damaged, or was written by another program, is not used.
/// </summary>
public sealed class BuildCache
{
    /// <summary>A cache without entries: everything is built, and the next build can reuse it.</summary>
    public static BuildCache Empty { get; } = new();

    /// <summary>What the checks found.</summary>
    public InspectionCache Inspections { get; internal init; } = InspectionCache.Empty;

    /// <summary>The folder of the release; null for the empty cache.</summary>
    internal string? Release { get; init; }

    /// <summary>When the release was finished, in UTC.</summary>
    internal DateTime FinishedAt { get; init; }

    /// <summary>A stamp of the data files from which the release was built.</summary>
    internal Stamp DataStamp { get; init; }

    /// <summary>The files of the release, by path.</summary>
    internal IReadOnlyDictionary<string, ReleaseFile> Files { get; init; } = new Dictionary<string, ReleaseFile>();

    /// <summary>What its files were made from, by path in the release.</summary>
    internal IReadOnlyDictionary<string, CachedOutput> Outputs { get; init; } = new Dictionary<string, CachedOutput>();

    /// <summary>Its search indexes, by path in the release.</summary>
    internal IReadOnlyDictionary<string, CachedIndex> Indexes { get; init; } = new Dictionary<string, CachedIndex>();

    /// <summary>A file of the site of the release; null if it has none at this path.</summary>
    /// <param name="path">Its path in the site.</param>
    internal FormerFile? FormerFile(string path) =>
        Release is not null && Files.TryGetValue($"{ReleaseLayout.SitePrefix}{path}", out var file)
            ? new FormerFile(Release, file, FinishedAt) : null;

    /// <summary>Opens the cache of a release.</summary>
    /// <param name="release">The folder of the release; there need not be one. Null: there is none.</param>
    /// <param name="theme">The theme of the next build.</param>
    /// <param name="say">Called with a sentence if there is a release whose cache cannot be used.</param>
    public static BuildCache Open(string? release, ISiteTheme theme, Action<string> say)
    {
        if (release is null || !File.Exists(Path.Combine(release, ReleaseManifest.FileName))) return Empty;
        try
        {
            return CacheFile.Read(release, ProgramStamp.With(theme));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            say($"Everything is built again: {exception.Message}");
            return Empty;
        }
    }
}
