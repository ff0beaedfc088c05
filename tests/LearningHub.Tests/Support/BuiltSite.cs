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
    public string Release { get; } = Path.Combine(Path.GetTempPath(), $"hub-test-{Guid.NewGuid():N}", "release");

    public string Folder => Path.Combine(Release, ReleaseLayout.SiteFolder);

    public ReleaseManifest Manifest { get; private set; } = new(string.Empty, []);

    public IEnumerable<string> Pages => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories);

    public async Task InitializeAsync() =>
        Manifest = await SiteRelease.BuildAsync(Plan(Repository.ContentFiles), Release, Index(Repository.ContentFiles));

    public Task DisposeAsync()
    {
        Directory.Delete(Path.GetDirectoryName(Release)!, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The site of a content folder that may have warnings.</summary>
    public static IReadOnlyList<SiteOutput> PlanWithWarnings(IContentFiles files)
    {
        var library = Library.Load(files, new LibraryOptions(SmallHub.Today));
        Assert.False(library.HasErrors);
        return SitePlan.Create(new SiteContext(library.Linked!, DefaultTheme.Instance), files);
    }

    /// <summary>The site of a content folder, which must be sound.</summary>
    public static IReadOnlyList<SiteOutput> Plan(IContentFiles files)
    {
        var library = Library.Load(files, new LibraryOptions(SmallHub.Today));
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
}
