using LearningHub.Content;
using LearningHub.Releases.Manifest;
using LearningHub.Site;
using LearningHub.Site.Plan;
using LearningHub.Site.Publishing;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using LearningHub.Theme.Default.Examples;
using LearningHub.Web;
using LearningHub.Web.Settings;
using LearningHub.Web.Snapshots;

namespace LearningHub.Browser.Tests;

/// <summary>The hub's own content on the real host. It is built once, and all browsers read it: no test changes it.</summary>
/// <param name="Address">Address of the hub, with a slash at the end.</param>
/// <param name="SiteFolder">Folder with the files of the site.</param>
internal sealed record ServedHub(string Address, string SiteFolder)
{
    private static readonly Lazy<Task<ServedHub>> Started = new(StartAsync);

    /// <summary>The one hub of this run. It ends with the run.</summary>
    public static Task<ServedHub> Once => Started.Value;

    private static async Task<ServedHub> StartAsync()
    {
        // The host shares its process with tests that build whole hubs: answers must not wait until these leave a thread free.
        ThreadPool.SetMinThreads(32, 32);
        var library = Library.Load(Repository.ContentFiles, new LibraryOptions(DateOnly.FromDateTime(DateTime.Today)));
        Assert.False(library.HasErrors);
        var folder = Directory.CreateTempSubdirectory("hub-browser-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Delete(recursive: true);
        var release = Path.Combine(folder.FullName, "release");
        var examples = ExampleCatalogue.All.Select(example => new SiteOutput($"example-{example.Name}.html", async output =>
        {
            await using var file = new StreamWriter(output, leaveOpen: true);
            await example.WriteAsync(file);
        }));
        var site = SitePlan.Create(new SiteContext(library.Linked!, DefaultTheme.Instance), Repository.ContentFiles);
        await SiteRelease.BuildAsync([.. site, .. examples], release, new LibraryIndex(library.Linked!));
        var host = HubHost.Create(new ReleaseWatch(release), new HubHostOptions
        {
            Urls = "http://127.0.0.1:0",
            Theme = DefaultTheme.Instance,
            ApiPermits = 100_000
        });
        await host.StartAsync();
        return new ServedHub($"{host.Urls.First()}/", Path.Combine(release, ReleaseLayout.SiteFolder));
    }
}
