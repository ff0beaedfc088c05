using LearningHub.Releases.Manifest;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Increments;

/// <summary>What a build takes over, what it says of it, and which caches it does not trust. With the real program.</summary>
public sealed class BuildCacheTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-cache-").FullName;
    private readonly MadeUpLibrary library = MadeUpLibrary.Create();

    private string Output => Path.Combine(folder, "out");

    private string Cache => Path.Combine(Output, ReleaseLayout.CacheFile);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_changed_resource_is_written_anew_and_others_are_taken_over()
    {
        await BuildAsync();
        string[] papers = ["tools/asking/form/asking-all.docx", "training/first-steps/first-steps.docx"];
        var written = papers.Select(WrittenAt).ToArray();
        library.Resources[3].Paragraphs.Add("One more sentence.");
        var (_, said, _) = await BuildAsync();
        Assert.Equal(written, papers.Select(WrittenAt));
        Assert.Contains("of the files had not changed and were taken over from the last build.", said, StringComparison.Ordinal);
        Assert.Contains("One more sentence.", await ReadPageAsync("research/drinking"), StringComparison.Ordinal);
        var (_, clean, _) = await BuildAsync("--clean");
        Assert.DoesNotContain("taken over", clean, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handouts_of_themes_that_a_changed_resource_does_not_bear_are_taken_over()
    {
        await BuildAsync();
        string[] handouts = ["practice-themes/supervision/supervision.docx", "practice-themes/binge-drinking/binge-drinking.docx"];
        var before = handouts.Select(WrittenAt).ToArray();
        var training = library.Resources.Single(each => each.Themes.Contains("supervision"));
        training.Title = "Another title";
        await BuildAsync();
        Assert.NotEqual(before[0], WrittenAt(handouts[0]));
        Assert.Equal(before[1], WrittenAt(handouts[1]));
    }

    [Fact]
    public async Task Lists_and_feeds_are_taken_over_after_a_change_of_a_body_alone()
    {
        await BuildAsync();
        string[] lists =
        [
            "index.html", "training/index.html", "practice-themes/supervision/index.html", "practice-themes/supervision/feed.atom",
            "whats-new/index.html", "whats-new/feed.json", "glossary/index.html", "references/index.html",
        ];
        var before = lists.Select(WrittenAt).ToArray();
        var training = library.Resources.Single(each => each.Themes.Contains("supervision"));
        training.Paragraphs.Add("One more sentence.");
        await BuildAsync();
        Assert.Equal(before, lists.Select(WrittenAt));
        training.Paragraphs.Add("One more sentence, which cites [@study].");
        await BuildAsync();
        Assert.NotEqual(before[^1], WrittenAt(lists[^1]));
    }

    [Fact]
    public async Task What_shows_a_changed_title_is_written_anew()
    {
        await BuildAsync();
        library.Resources[0].Title = "Visits before dawn";
        await BuildAsync();
        Assert.Contains("Visits before dawn", await ReadPageAsync("tools/asking"), StringComparison.Ordinal);
        Assert.Contains("Visits before dawn", await ReadPageAsync("briefings/visits-in-brief"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("damaged", "Everything is built again: build.cache of the last release is damaged.")]
    [InlineData("cut", "Everything is built again: build.cache of the last release is not a cache.")]
    [InlineData("foreign", "Everything is built again: build.cache of the last release is not a cache.")]
    [InlineData("older", "Everything is built again: the last release was built by another version of the program.")]
    [InlineData("other", "Everything is built again: build.cache belongs to another release than the last one.")]
    [InlineData("missing", "Everything is built again: the last release has no build.cache.")]
    public async Task A_cache_that_cannot_be_trusted_is_not_used(string damage, string expected)
    {
        await BuildAsync();
        var bytes = await File.ReadAllBytesAsync(Cache);
        switch (damage)
        {
            case "damaged": bytes[^9] ^= 1; break;
            case "cut": bytes = bytes[..20]; break;
            case "foreign": bytes = "Something else, and long enough to hold stamps and hashes, which it does not have."u8.ToArray(); break;
            case "older": bytes[20] ^= 1; break;
            case "other":
                library.Resources[0].Title = "Another title";
                await BuildAsync();
                break;
        }
        if (damage == "missing") File.Delete(Cache);
        else await File.WriteAllBytesAsync(Cache, bytes);
        var (code, said, errors) = await BuildAsync();
        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("taken over", said, StringComparison.Ordinal);
        Assert.Equal(0, code);
        Assert.Contains("taken over", (await BuildAsync()).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_file_of_the_last_build_is_written_anew()
    {
        await BuildAsync();
        var page = Path.Combine(Output, "site/research/drinking/index.html");
        var whole = await File.ReadAllTextAsync(page);
        await File.WriteAllTextAsync(page, whole.Replace("Drinking at home", "Drinking at hume", StringComparison.Ordinal));
        File.Delete(Path.Combine(Output, "site/tools/asking/index.html"));
        await File.WriteAllTextAsync(Path.Combine(Output, LibraryIndex.ReleasePath, "index.manifest"), "nothing");
        Assert.Equal(0, (await BuildAsync()).Code);
        Assert.Equal(whole, await File.ReadAllTextAsync(page));
        Assert.True(File.Exists(Path.Combine(Output, "site/tools/asking/index.html")));
    }

    [Fact]
    public async Task Two_builds_at_once_both_give_a_whole_release()
    {
        await BuildAsync();
        library.Resources[3].Paragraphs.Add("One more sentence.");
        // Each in a process of its own, as two people would.
        var call = HubProcess.Call(null, "build", "--output", Output, "--content", WriteContent());
        var both = await Task.WhenAll(HubProcess.RunAsync(call), HubProcess.RunAsync(call));
        Assert.All(both, each => Assert.Equal(0, each.Code));
        await LearningHub.Releases.Verification.ReleaseVerification.VerifyAsync(Output);
    }

    [Fact]
    public async Task A_release_published_by_increments_is_whole_and_shares_no_fate_with_one_that_is_purged()
    {
        var hub = Path.Combine(folder, "hub");
        library.Resources[3].Paragraphs.Add("Some unlucky words.");
        await RunAsync("publish", "--to", hub, "--by", "Officer", "--yes");
        library.Resources[3].Paragraphs.RemoveAt(library.Resources[3].Paragraphs.Count - 1);
        var (code, said, errors) = await RunAsync("publish", "--to", hub, "--by", "Officer", "--yes");
        Assert.True(code == 0, errors);
        Assert.Contains("were taken over from the last release.", said, StringComparison.Ordinal);
        Assert.Equal(0, (await HubProcess.RunAsync("verify", "--to", hub)).Code);
        Assert.Equal(0, (await HubProcess.RunAsync("purge", "--to", hub, "--text", "unlucky words", "--by", "Officer", "--yes")).Code);
        Assert.Equal(0, (await HubProcess.RunAsync("verify", "--to", hub)).Code);
        Assert.Single(Directory.EnumerateDirectories(Path.Combine(hub, "releases")));
    }

    private DateTime WrittenAt(string path) => File.GetLastWriteTimeUtc(Path.Combine(Output, "site", path));

    private Task<string> ReadPageAsync(string path) => File.ReadAllTextAsync(Path.Combine(Output, "site", path, "index.html"));

    private Task<(int Code, string Out, string Err)> BuildAsync(params string[] more) => RunAsync(["build", "--output", Output, .. more]);

    private Task<(int Code, string Out, string Err)> RunAsync(params string[] arguments) =>
        HubProcess.RunAsync([.. arguments, "--content", WriteContent()]);

    private string WriteContent()
    {
        var content = Path.Combine(folder, "content");
        if (Directory.Exists(content)) Directory.Delete(content, recursive: true);
        var files = library.Write();
        foreach (var path in files.List())
        {
            var file = Path.Combine(content, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, files.Read(path));
        }
        return content;
    }
}
