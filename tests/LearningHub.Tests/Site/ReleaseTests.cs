using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Site;
using LearningHub.Site.Publishing;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Site;

public sealed class ReleaseTests(BuiltSite site) : IClassFixture<BuiltSite>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-release-").FullName;

    private string Target => Path.Combine(folder, "site");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_same_content_gives_the_same_release()
    {
        // Read and linked anew, too.
        var library = Library.Load(Repository.ContentFiles, new LibraryOptions(SmallHub.Today));
        var again = await SiteRelease.BuildAsync(
            BuiltSite.Plan(library, Repository.ContentFiles), Target, new LibraryIndex(library.Linked!));
        Assert.Equal(site.Manifest.Fingerprint, again.Fingerprint);
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_manifest_tells_the_hash_of_every_file()
    {
        var manifest = await SiteRelease.BuildAsync(Pages("one"), Target);
        var file = Assert.Single(manifest.Files);
        var hash = System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Target, file.Path)));
        Assert.Equal(Convert.ToHexStringLower(hash), file.Sha256);
    }

    [Fact]
    public async Task A_build_that_fails_half_way_leaves_the_last_site_and_nothing_else()
    {
        await SiteRelease.BuildAsync(Pages("old"), Target);
        var broken = Pages("new").Append(new SiteOutput("b.html", _ => throw new IOException("disk full"))).ToArray();
        await Assert.ThrowsAsync<IOException>(() => SiteRelease.BuildAsync(broken, Target));
        Assert.Equal("old", File.ReadAllText(Path.Combine(Target, "site", "a.html")));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_reader_sees_the_old_page_or_the_new_one_at_every_instant()
    {
        await SiteRelease.BuildAsync(Pages("0"), Target);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            var seen = 0;
            while (!stop.IsCancellationRequested)
            {
                Assert.True(int.TryParse(File.ReadAllText(Path.Combine(Target, "site", "a.html")), out _));
                seen++;
            }
            return seen;
        });
        for (var i = 1; i <= 50; i++) await SiteRelease.BuildAsync(Pages($"{i}"), Target);
        await stop.CancelAsync();
        Assert.True(await reading > 0);
    }

    [Fact]
    public async Task A_folder_that_is_no_site_is_not_replaced()
    {
        Directory.CreateDirectory(Target);
        await File.WriteAllTextAsync(Path.Combine(Target, "thesis.txt"), "mine");
        var exception = await Assert.ThrowsAsync<IOException>(() => SiteRelease.BuildAsync(Pages("x"), Target));
        Assert.Contains("is not a built site", exception.Message, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(Target, "thesis.txt")));
    }

    [Fact]
    public async Task What_a_killed_build_left_is_cleared_away()
    {
        Directory.CreateDirectory(Path.Combine(folder, ".site.unfinished-999999999"));
        await SiteRelease.BuildAsync(Pages("x"), Target);
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("relative", "../../glossary/")]
    [InlineData("absolute", "/hub/glossary/")]
    public async Task Links_are_relative_or_carry_the_path_of_the_hub(string style, string expected)
    {
        var files = SmallHub.Files(("briefings/a.md", SmallHub.Resource("A CIN plan.")));
        files["hub.yml"] = files["hub.yml"].Replace("https://example.org/", "https://example.org/hub/", StringComparison.Ordinal)
            + $"\nlinks: {style}\n";
        var page = await BuiltSite.ReadAsync(BuiltSite.Plan(MemoryFiles.FromTexts(files)), "briefings/a/index.html");
        Assert.Contains($"href=\"{expected}\"", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"{expected}#cin\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_authors_is_escaped_everywhere()
    {
        var files = SmallHub.Files(
            ("briefings/a.md", SmallHub.Resource("A \\<script> & \"quote\" `<i>`.", title: "\"<script>alert(1)</script>\"")));
        var outputs = BuiltSite.Plan(MemoryFiles.FromTexts(files));
        foreach (var path in new[] { "briefings/a/index.html", "index.html", "briefings/index.html" })
        {
            var page = await BuiltSite.ReadAsync(outputs, path);
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<i>", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_earlier_address_leads_to_the_new_one()
    {
        var files = SmallHub.Files(("briefings/a.md", SmallHub.Resource("Text.", "aliases: [/old/place/]\n")));
        var page = await BuiltSite.ReadAsync(BuiltSite.Plan(MemoryFiles.FromTexts(files)), "old/place/index.html");
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=../../briefings/a/\"", page, StringComparison.Ordinal);
    }

    private static SiteOutput[] Pages(string text) =>
        [new SiteOutput("a.html", async output => await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text)))];
}
