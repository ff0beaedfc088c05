using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using LearningHub.Web;
using LearningHub.Web.Insight;
using LearningHub.Web.Preview;
using LearningHub.Web.Settings;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;

namespace LearningHub.Tests.Studio;

/// <summary>What people search for on the host is counted in the studio and its table, if the board has turned that on.</summary>
public sealed class InsightJourneyTests
{
    private const string Rare = "Leanne Braithwaite";
    private static readonly (string, string) Page = ("briefings/frost.md", SmallHub.Resource("Frostbite in winter.", title: "Frost"));

    [Fact]
    public async Task Searches_on_the_host_are_counted_in_the_studio_and_those_of_few_only_as_a_sum()
    {
        await using var studio = await StartAsync();
        using var watch = new ReleaseWatch(Path.Combine(studio.Published, "current"));
        var today = SmallHub.Today;
        await using (var host = await CountingHost.StartAsync(watch, FolderOf(studio), () => today))
        {
            for (var i = 0; i < 6; i++) await host.SearchAsync("frostbite");
            for (var i = 0; i < 5; i++) await host.SearchAsync("Nitazenes");
            for (var i = 0; i < 3; i++) await host.SearchAsync(Rare);
            // None of these is a search of its own.
            foreach (var query in new[] { "?q=frostbite&page=2", "?q=", string.Empty }) await host.GetAsync($"/search/{query}");
            await host.HeadAsync("/search/?q=frostbite");
        }
        var shown = (await studio.GetAsync("/insight")).Body!.TextContent;
        Assert.Contains("3 searches, of which 3 found nothing", Flat(shown), StringComparison.Ordinal);
        var rows = (await studio.GetAsync("/insight")).QuerySelectorAll("tbody tr")
            .Select(row => string.Join('|', row.Children.Take(4).Select(cell => cell.TextContent)));
        Assert.Equal(["nitazenes|5|5|nothing", "frostbite|6|0|Frost"], rows);
        Assert.Contains("Frost 6 times (/briefings/frost/)", Flat(shown), StringComparison.Ordinal);
        Assert.Equal(
            "week,words,searches,found_nothing\r\n2026-11-16,frostbite,6,0\r\n2026-11-16,nitazenes,5,5\r\n"
                + ",(fewer than five searches in a week),3,3\r\n",
            await studio.Client.GetStringAsync("/insight.csv"));
        // Rare words are kept nowhere, neither as they were typed nor in small letters.
        foreach (var file in Directory.EnumerateFiles(studio.Published, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain("braithwaite", await File.ReadAllTextAsync(file), StringComparison.OrdinalIgnoreCase);

        // After the kept time, with the next search, nothing of it is left.
        today = today.AddDays(14);
        await using (var host = await CountingHost.StartAsync(watch, FolderOf(studio), () => today)) await host.SearchAsync("frostbite");
        Assert.Equal(
            "week,words,searches,found_nothing\r\n,(fewer than five searches in a week),1,0\r\n",
            await studio.Client.GetStringAsync("/insight.csv"));
    }

    [Fact]
    public async Task Nothing_is_counted_until_a_board_turns_it_on()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"hub-insight-{Guid.NewGuid():N}");
        var files = MemoryFiles.FromTexts(SmallHub.Files(Page));
        var site = new PreviewSite(files, DefaultTheme.Instance, () => new LibraryOptions(SmallHub.Today));
        await using (var host = await CountingHost.StartAsync(site, folder, () => SmallHub.Today))
        {
            for (var i = 0; i < 6; i++) await host.SearchAsync("frostbite");
        }
        Assert.False(Directory.Exists(folder));
    }

    private static async Task<StudioInTest> StartAsync()
    {
        var studio = await StudioInTest.OfAsync(Page, ("hub.yml", $"{SmallHub.Files()["hub.yml"]}\ncount-searches: 2\n"));
        Assert.Contains("Counted by the week", (await studio.GetAsync("/insight")).Body!.TextContent, StringComparison.Ordinal);
        using var published = await studio.SendAsync(
            await studio.GetAsync("/publish"), null, (name, _, value) => name == "by" ? "Officer" : value);
        return studio;
    }

    private static string FolderOf(StudioInTest studio) => Path.Combine(studio.Published, "studio", "insight");

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The host as "hub serve --release DIR --insight DIR" starts it.
    private sealed class CountingHost : IAsyncDisposable
    {
        private readonly SearchCounter counter;
        private readonly WebApplication app;
        private readonly HttpClient client;

        private CountingHost(SearchCounter counter, WebApplication app) =>
            (this.counter, this.app, client) = (counter, app, new HttpClient { BaseAddress = new Uri(app.Urls.First()) });

        public static async Task<CountingHost> StartAsync(ISnapshotSource source, string folder, Func<DateOnly> today)
        {
            var counter = new SearchCounter(new InsightFolder(folder), "host", today);
            var app = HubHost.Create(source, new HubHostOptions
            {
                Urls = "http://127.0.0.1:0",
                Theme = DefaultTheme.Instance,
                Searches = counter,
            });
            await app.StartAsync();
            return new CountingHost(counter, app);
        }

        public Task SearchAsync(string words) => GetAsync($"/search/?q={Uri.EscapeDataString(words)}");

        public async Task GetAsync(string address)
        {
            using var answer = await client.GetAsync(address);
            Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        }

        public async Task HeadAsync(string address)
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, address);
            using var answer = await client.SendAsync(request);
            Assert.True(answer.IsSuccessStatusCode);
        }

        public async ValueTask DisposeAsync()
        {
            client.Dispose();
            await app.DisposeAsync();
            counter.Dispose();
        }
    }
}
