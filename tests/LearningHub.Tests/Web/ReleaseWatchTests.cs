using System.Collections.Concurrent;
using System.Net;
using LearningHub.Content.Reading.Files;
using LearningHub.Releases.Manifest;
using LearningHub.Search;
using LearningHub.Site;
using LearningHub.Site.Publishing;
using LearningHub.Site.Dataset;
using LearningHub.Tests.Support;
using LearningHub.Web.Snapshots;
using Microsoft.Extensions.Logging;

namespace LearningHub.Tests.Web;

public sealed class ReleaseWatchTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-watch-").FullName;
    private readonly Notes notes = new();

    private string Target => Path.Combine(folder, "release");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_new_release_is_served_at_the_next_request()
    {
        await BuildAsync("First.");
        using var watch = new ReleaseWatch(Target, notes);
        var first = await FingerprintAsync(watch);
        Assert.Equal(first, await FingerprintAsync(watch));
        await BuildAsync("Second.");
        Assert.NotEqual(first, await FingerprintAsync(watch));
        Assert.Equal(2, notes.Lines.Count(line => line.Contains("Serving release", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_page_that_is_open_still_finds_its_styles_after_a_new_release()
    {
        await BuildInColourAsync("#0b5563");
        using var watch = new ReleaseWatch(Target, notes);
        var former = BrandStyles();
        using (var first = await watch.TakeAsync()) Assert.NotNull(await first!.Snapshot.ReadAsync(former));
        await BuildInColourAsync("#112233");
        using var second = await watch.TakeAsync();
        Assert.NotEqual(former, BrandStyles());
        Assert.NotNull(await second!.Snapshot.ReadAsync(former));
        Assert.Null(await second.Snapshot.ReadAsync("assets/by-hash/brand-0000000000.css"));
    }

    [Theory]
    [InlineData("library", "The release has no data/library.json. It was built by an older version: build it again.")]
    [InlineData("cut", "bytes, but its manifest says")]
    [InlineData("missing", "The release is not whole: site/glossary/index.html is missing.")]
    [InlineData("changed", "The release is damaged: data/library.json is not the file that the manifest names.")]
    [InlineData("version", "release.json has the format version 9; this program reads 2.")]
    [InlineData("fingerprint", "release.json is damaged: its fingerprint does not match its files.")]
    [InlineData("outside", "release.json is damaged: \"../../etc/passwd\" is not a file of a release.")]
    [InlineData("garbage", "release.json is damaged: ")]
    [InlineData("dataset", "The dataset has the format version 2; this program reads 1.")]
    public async Task A_release_that_is_not_sound_is_refused_in_words_and_the_one_before_stays(string damage, string expected)
    {
        await BuildAsync("First.");
        using var watch = new ReleaseWatch(Target, notes);
        var first = await FingerprintAsync(watch);
        var next = Path.Combine(folder, "next");
        await BuildAsync("Second.", next, damage);
        Damage(next, damage);
        Directory.Move(Target, Path.Combine(folder, "old"));
        Directory.Move(next, Target);
        Assert.Equal(first, await FingerprintAsync(watch));
        Assert.Equal(first, await FingerprintAsync(watch));
        Assert.Contains(expected, watch.Refusal, StringComparison.Ordinal);
        var refusal = Assert.Single(notes.Lines, line => line.Contains("refused", StringComparison.Ordinal));
        Assert.Contains("The previous one is still served.", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_that_was_still_being_copied_is_taken_when_it_is_whole()
    {
        await BuildAsync("First.");
        var page = Path.Combine(Target, "site", "glossary", "index.html");
        File.Move(page, Path.Combine(folder, "later"));
        using var watch = new ReleaseWatch(Target, notes);
        Assert.Null(await watch.TakeAsync());
        File.Move(Path.Combine(folder, "later"), page);
        await Task.Delay(1200);
        Assert.NotEmpty(await FingerprintAsync(watch));
        Assert.Null(watch.Refusal);
    }

    [Fact]
    public async Task A_link_may_be_moved_from_release_to_release()
    {
        await BuildAsync("First.", Path.Combine(folder, "a"));
        await BuildAsync("Second.", Path.Combine(folder, "b"));
        Directory.CreateSymbolicLink(Target, "a");
        using var watch = new ReleaseWatch(Target);
        var first = await FingerprintAsync(watch);
        Directory.Delete(Target);
        Directory.CreateSymbolicLink(Target, "b");
        Assert.NotEqual(first, await FingerprintAsync(watch));
    }

    [Fact]
    public async Task What_a_snapshot_holds_is_closed_after_the_last_request_and_not_before()
    {
        using var held = new Held();
        var snapshot = new HubSnapshot("x", () => throw new InvalidOperationException(), new NoFiles(), () => held);
        Assert.NotNull(snapshot.Search);
        var (one, two) = (snapshot.TryLease()!, snapshot.TryLease()!);
        snapshot.Release();
        one.Dispose();
        one.Dispose();
        Assert.False(held.IsClosed);
        Assert.Equal("x", two.Snapshot.Fingerprint);
        await Task.Run(two.Dispose);
        Assert.True(held.IsClosed);
        Assert.Null(snapshot.TryLease());
    }

    [Fact]
    public async Task A_file_changed_inside_its_release_is_not_served()
    {
        await BuildAsync("First.");
        using var watch = new ReleaseWatch(Target, notes);
        await using var host = await ApiHub.StartAsync(watch);
        using var client = ApiHub.ClientOf(host);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/glossary/")).StatusCode);
        var page = Path.Combine(Target, "site", "law", "index.html");
        await File.WriteAllTextAsync(page, "mischief");
        using var answer = await client.GetAsync("/law/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.DoesNotContain("mischief", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Releases_exchanged_under_load_give_no_failed_and_no_mixed_answer()
    {
        const int Exchanges = 12;
        await BuildAsync("Number 0.");
        using var watch = new ReleaseWatch(Target, notes);
        await using var host = await ApiHub.StartAsync(watch);
        using var stop = new CancellationTokenSource();
        var seen = new ConcurrentDictionary<string, int>();
        var readers = Enumerable.Range(0, 24).Select(_ => Task.Run(() => ReadAsync(host.Urls.First(), seen, stop.Token))).ToArray();
        for (var i = 1; i <= Exchanges; i++)
        {
            await BuildAsync($"Number {i}.");
            await Task.Delay(40);
        }
        await stop.CancelAsync();
        var answered = (await Task.WhenAll(readers)).Sum();
        Assert.True(answered >= 300, $"Only {answered} requests were answered.");
        Assert.True(seen.Count >= Exchanges / 2, $"Only {seen.Count} releases were seen.");
        using var client = ApiHub.ClientOf(host);
        Assert.Contains($"Number {Exchanges}.", await client.GetStringAsync("/api/v1/resources/minutes"), StringComparison.Ordinal);
        Assert.DoesNotContain(notes.Lines, line => line.Contains("refused", StringComparison.Ordinal));
    }

    // Everything that names the number of the release must name the same one within an answer, and the page of one release is that of its
    // data.
    private static async Task<int> ReadAsync(string url, ConcurrentDictionary<string, int> seen, CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        var answered = 0;
        while (!stop.IsCancellationRequested)
        {
            foreach (var address in new[] { "/api/v1/resources?sort=title", "/api/v1/resources/minutes", "/good-practice/minutes/",
                "/data/resources.csv", "/health/ready", "/whats-new/feed.json" })
            {
                using var answer = await client.GetAsync(address, CancellationToken.None);
                var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {(int)answer.StatusCode} {text}");
                answered++;
                var numbers = System.Text.RegularExpressions.Regex.Matches(text, "Number [0-9]+\\.").Select(match => match.Value).Distinct()
                    .ToArray();
                if (address == "/health/ready") continue;
                seen.TryAdd(Assert.Single(numbers), 0);
            }
        }
        return answered;
    }

    private async Task BuildAsync(string summary, string? target = null, string damage = "")
    {
        IEnumerable<SiteOutput> outputs = BuiltSite.Plan(ApiHub.Files(summary));
        if (damage == "library") outputs = outputs.Where(output => output.Path != DatasetFiles.LibraryPath);
        if (damage == "dataset")
        {
            var library = (await BuiltSite.ReadAsync([.. outputs], DatasetFiles.LibraryPath))
                .Replace("\"format_version\":1", "\"format_version\":2", StringComparison.Ordinal);
            outputs = outputs.Where(output => output.Path != DatasetFiles.LibraryPath)
                .Append(new SiteOutput(
                    DatasetFiles.LibraryPath, async output => await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(library))));
        }
        await SiteRelease.BuildAsync([.. outputs], target ?? Target);
    }

    private async Task BuildInColourAsync(string colour)
    {
        var files = SmallHub.Files();
        files["hub.yml"] = files["hub.yml"].Replace("#0b5563", colour, StringComparison.Ordinal);
        await SiteRelease.BuildAsync(BuiltSite.Plan(MemoryFiles.FromTexts(files)), Target);
    }

    private string BrandStyles()
    {
        var site = Path.Combine(Target, "site");
        return Path.GetRelativePath(site, Directory.GetFiles(Path.Combine(site, "assets", "by-hash"), "brand-*.css").Single());
    }

    private static void Damage(string release, string damage)
    {
        var manifest = Path.Combine(release, ReleaseManifest.FileName);
        var page = Path.Combine(release, "site", "glossary", "index.html");
        var library = Path.Combine(release, "site", "data", "library.json");
        switch (damage)
        {
            case "cut": File.WriteAllText(page, File.ReadAllText(page)[..100]); break;
            case "missing": File.Delete(page); break;
            case "changed":
                File.WriteAllText(library, File.ReadAllText(library).Replace("Second", "Sekond", StringComparison.Ordinal));
                break;
            case "version": Edit("\"version\": 2", "\"version\": 9"); break;
            case "fingerprint": Edit("\"fingerprint\": \"", "\"fingerprint\": \"0"); break;
            case "outside": Edit("\"site/404.html\"", "\"../../etc/passwd\""); break;
            case "garbage": File.WriteAllText(manifest, "{\"version\": 1, "); break;
        }

        void Edit(string from, string to) =>
            File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(from, to, StringComparison.Ordinal));
    }

    private static async Task<string> FingerprintAsync(ReleaseWatch watch)
    {
        using var lease = await watch.TakeAsync();
        return lease!.Snapshot.Fingerprint;
    }

    private sealed class Held : ISearchIndex
    {
        public bool IsClosed { get; private set; }

        public int Documents => 0;

        public SearchResponse Search(SearchRequest request) => throw new NotSupportedException();

        public IReadOnlyList<Suggestion> Suggest(string text, int most) => [];

        public IReadOnlyList<GroupHit> MoreLike(string group, int most) => [];

        public void Dispose() => IsClosed = true;
    }

    private sealed class NoFiles : ISnapshotFiles
    {
        public ValueTask<SiteFile?> ReadAsync(string path) => ValueTask.FromResult<SiteFile?>(null);
    }

    private sealed class Notes : ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public IReadOnlyCollection<string> Lines => lines;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Enqueue(formatter(state, exception));
    }
}
