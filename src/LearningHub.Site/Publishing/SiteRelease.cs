using LearningHub.Content;
using LearningHub.Releases.Building;
using LearningHub.Releases.Manifest;
using LearningHub.Site.History;
using LearningHub.Site.Increments;
using LearningHub.Site.Searching;
using LearningHub.Site.Searching.Browser;

namespace LearningHub.Site.Publishing;

/// <summary>Turns a site into the contents of a release: its files and its search index, each at its path.</summary>
public static class SiteRelease
{
    /// <summary>The contents of a release.</summary>
    /// <param name="outputs">Every file of the site.</param>
    /// <param name="index">The search index; null for a release that only browsers search.</param>
    /// <param name="acceptedRisks">Risks that somebody has accepted; none if null.</param>
    public static ReleaseContents Contents(
        IReadOnlyList<SiteOutput> outputs, LibraryIndex? index = null, IReadOnlyList<ReleaseRisk>? acceptedRisks = null) =>
            new([.. outputs.Select(AsReleaseOutput)])
            {
                Folders = index is null ? [] : [IndexFolder(index)],
                AcceptedRisks = acceptedRisks ?? [],
            };

    /// <summary>The contents of a release that takes over from an earlier one what has not changed.</summary>
    /// <param name="context">The site.</param>
    /// <param name="outputs">Every file of it.</param>
    /// <param name="library">The library that was checked, loaded with the cache.</param>
    /// <param name="cache">What is known of the earlier release.</param>
    /// <param name="coming">The site as it will be on days to come; none if null.</param>
    /// <param name="search">Whether it has the search index of a host.</param>
    public static ReleaseContents Contents(
        SiteContext context, IReadOnlyList<SiteOutput> outputs, Library library, BuildCache cache,
        IReadOnlyList<ComingDay>? coming = null, bool search = true)
    {
        var files = new OutputCache(context, cache);
        var isSameData = cache.DataStamp == context.Library.DataStamp;
        var index = new LibraryIndex(context.Library)
        {
            Former = isSameData ? cache.Indexes : new Dictionary<string, CachedIndex>(),
        };
        return new ReleaseContents(
            [.. outputs.AsParallel().AsOrdered().Select(output =>
                output.IsTraced ? files.Prepare(AsReleaseOutput(output), output.Inputs?.Invoke()) : AsReleaseOutput(output)),
                .. (coming ?? []).SelectMany(day => FilesOf(day, cache))])
        {
            Folders = search
                ? [IndexFolder(index), .. (coming ?? []).Select(day => IndexFolder(new LibraryIndex(day.Context.Library), day.Folder))]
                : [],
            AcceptedRisks = ListAcceptedRisks(library),
            NextDue = library.NextDue,
            WriteCache = (folder, manifest) =>
                CacheFile.Write(folder, manifest, ProgramStamp.With(context.Theme), library, files.Made, index),
        };
    }

    /// <summary>Builds a release of a site into a folder; see <see cref="ReleaseBuilder.BuildAsync"/>.</summary>
    public static Task<ReleaseManifest> BuildAsync(
        IReadOnlyList<SiteOutput> outputs, string target, LibraryIndex? index = null, IReadOnlyList<ReleaseRisk>? acceptedRisks = null,
        StageTimes? times = null, CancellationToken cancellation = default) =>
            ReleaseBuilder.BuildAsync(Contents(outputs, index, acceptedRisks), target, times, cancellation);

    /// <summary>The risks in a library that somebody has accepted.</summary>
    public static IReadOnlyList<ReleaseRisk> ListAcceptedRisks(Library library) =>
        [.. library.Checks.Acceptances.Select(risk => new ReleaseRisk(risk.Resource, risk.Code, risk.Reason, risk.Role))];

    private static ReleaseOutput AsReleaseOutput(SiteOutput output) => new($"{ReleaseLayout.SitePrefix}{output.Path}", output.Write)
    {
        Stage = StageOf(output.Kind),
        Priority = (int)output.Kind,
    };

    // Most files of a coming day are those of the last release too.
    private static ParallelQuery<ReleaseOutput> FilesOf(ComingDay day, BuildCache cache)
    {
        var files = new OutputCache(day.Context, cache);
        return day.Outputs.AsParallel().AsOrdered().Select(output =>
        {
            var written = AsReleaseOutput(output);
            var prepared = output.IsTraced ? files.PrepareUnrecorded(written, output.Inputs?.Invoke()) : written;
            return prepared with { Path = $"{day.Folder}{written.Path}" };
        });
    }

    private static ReleaseFolderOutput IndexFolder(LibraryIndex index, string under = "") =>
        new($"{under}{Path.GetDirectoryName(LibraryIndex.ReleasePath)}", folder =>
        {
            index.Build(Path.Combine(folder, Path.GetFileName(LibraryIndex.ReleasePath)));
            index.BuildHelp(Path.Combine(folder, Path.GetFileName(LibraryIndex.HelpReleasePath)));
        })
        {
            Stage = "search index",
            HashContents = index.HashContents,
        };

    private static string StageOf(SiteOutputKind kind) => kind switch
    {
        SiteOutputKind.Dataset => "dataset",
        SiteOutputKind.StaticIndex => "static index",
        _ => "pages",
    };
}
