using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Releases.Manifest;
using LearningHub.Site;
using LearningHub.Site.Publishing;
using LearningHub.Site.Plan;
using LearningHub.Site.Searching;
using LearningHub.Theme.Default;

namespace LearningHub.Tests.Support;

/// <summary>The hub's own content, built once for all tests into a folder that is removed afterwards.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private static readonly Lazy<Task<BuiltSite>> Once = new(BuildAsync);

    /// <summary>Folder of the release.</summary>
    public string Release { get; private set; } = string.Empty;

    public string Folder => Path.Combine(Release, ReleaseLayout.SiteFolder);

    public ReleaseManifest Manifest { get; private set; } = new(string.Empty, []);

    public IEnumerable<string> Pages => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories);

    public async Task InitializeAsync()
    {
        var built = await Once.Value;
        (Release, Manifest) = (built.Release, built.Manifest);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The site of a content folder that may have warnings.</summary>
    public static IReadOnlyList<SiteOutput> PlanWithWarnings(IContentFiles files)
    {
        var library = Library.Load(files, new LibraryOptions(SmallHub.Today));
        Assert.False(library.HasErrors);
        return SitePlan.Create(new SiteContext(library.Linked!, DefaultTheme.Instance), files);
    }

    /// <summary>The site of the repository's own content.</summary>
    public static IReadOnlyList<SiteOutput> PlanRealHub() => Plan(RealHub.Library, Repository.ContentFiles);

    /// <summary>The site of a content folder, which must be sound.</summary>
    public static IReadOnlyList<SiteOutput> Plan(IContentFiles files) =>
        Plan(Library.Load(files, new LibraryOptions(SmallHub.Today)), files);

    /// <summary>The site of a library that was read from a content folder.</summary>
    public static IReadOnlyList<SiteOutput> Plan(Library library, IContentFiles files)
    {
        Assert.DoesNotContain(library.Diagnostics, diagnostic => diagnostic.Code.Severity is not Severity.Advice);
        return SitePlan.Create(new SiteContext(library.Linked!, DefaultTheme.Instance), files);
    }

    /// <summary>The search index of a content folder.</summary>
    public static LibraryIndex Index(IContentFiles files) => new(Library.Load(files, new LibraryOptions(SmallHub.Today)).Linked!);

    /// <summary>The text of one file of a site in memory.</summary>
    public static async Task<string> ReadAsync(IReadOnlyList<SiteOutput> outputs, string path)
    {
        using var buffer = new MemoryStream();
        await outputs.Single(output => output.Path == path).Write(buffer);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    // Classes share the release, because building it takes seconds. It is deleted when the run ends.
    private static async Task<BuiltSite> BuildAsync()
    {
        var folder = Directory.CreateTempSubdirectory("hub-test-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var release = Path.Combine(folder.FullName, "release");
        var manifest = await SiteRelease.BuildAsync(PlanRealHub(), release, new LibraryIndex(RealHub.Linked));
        return new BuiltSite { Release = release, Manifest = manifest };
    }
}
