using System.IO.Compression;
using System.Text;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Inspection;
using LearningHub.Releases.Purging;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Publishing.Releases;

/// <summary>What could identify a child is removed from the server for good, and it is shown that nothing is left.</summary>
public sealed class PurgeTests : IDisposable
{
    private static readonly PurgeWords Words = PurgeWords.Parse("Émilie O'Hara")!;

    private readonly PublishedHub hub = new() { IsUnchecked = true };

    public void Dispose() => hub.Dispose();

    [Fact]
    public async Task The_recipe_of_the_help_leaves_nothing_of_a_text_that_was_published_and_taken_back()
    {
        var a = await PublishAsync("Words.");
        var b = await PublishAsync("A visit to Émilie O’Hara.");
        await hub.TakeBackAsync();
        var report = await PurgeAsync();
        Assert.Equal([b], report.Removed);
        foreach (var part in new[] { "briefings/a/index.html", "search/index.json" })
            Assert.Contains($"releases/{b}/site/{part}", report.Before!.Places);
        Assert.All(report.Before!.Places, place => Assert.StartsWith($"releases/{b}/", place, StringComparison.Ordinal));
        Assert.Equal((true, 0), (report.IsClean, report.After!.Places.Count));
        Assert.Equal([a], hub.Folder.List());
        foreach (var file in Directory.EnumerateFiles(hub.Target, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain("Hara", File.ReadAllText(file), StringComparison.Ordinal);
        Assert.Equal(JournalEntry.Purged, Journal.Read(hub.Folder)[^1].Act);
        Assert.Equal([a], LiveHistory.Read(hub.Folder).Live);
    }

    [Fact]
    public async Task The_served_release_is_not_removed_unless_another_is_named_that_is_free_of_the_words()
    {
        var a = await PublishAsync("Words.");
        var b = await PublishAsync("Émilie O'Hara.");
        var exception = await Assert.ThrowsAsync<IOException>(() => PurgeAsync());
        Assert.Contains($"{b} is the release that is served, and it contains the words, for example in releases/{b}/",
            exception.Message, StringComparison.Ordinal);
        Assert.Contains("Nothing was removed. Correct the content and publish it first. Or say which release to serve instead: "
            + $"--serve {a}.", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<IOException>(() => PurgeAsync(b));
        Assert.Equal([a, b], hub.Folder.List());
        var report = await PurgeAsync(a);
        Assert.Equal((a, true), (report.ServedInstead, report.IsClean));
        Assert.Equal(a, hub.Folder.Current);
        Assert.Equal([a], hub.Folder.List());
    }

    [Fact]
    public async Task A_mended_text_is_published_and_then_all_earlier_releases_that_held_it_go()
    {
        await PublishAsync("Émilie O'Hara.");
        await PublishAsync("Émilie O'Hara again.");
        var c = await PublishAsync("Mended.");
        var report = await PurgeAsync();
        Assert.Equal(2, report.Removed.Count);
        Assert.True(report.IsClean);
        Assert.Equal([c], hub.Folder.List());
        Assert.True((await FolderVerification.VerifyAsync(hub.Folder, null)).IsWhole);
    }

    [Fact]
    public async Task Words_in_the_title_of_a_withdrawn_resource_are_found_in_the_release_that_tells_of_it()
    {
        await hub.PublishAsync(
            ("briefings/a.md", SmallHub.Resource("Words.")), ("briefings/gone.md", SmallHub.Resource("Gone.", title: "Émilie O'Hara")));
        await PublishAsync("Words.");
        var exception = await Assert.ThrowsAsync<IOException>(() => PurgeAsync());
        Assert.Contains("data/changes.json", exception.Message, StringComparison.Ordinal);
        await hub.PublishAsync(
            ("briefings/a.md", SmallHub.Resource("Words.")), ("withdrawn.yml", "- { address: /briefings/gone/, withdrawn: 2026-11-19 }"));
        Assert.True((await PurgeAsync()).IsClean);
        Assert.Single(hub.Folder.List());
    }

    [Fact]
    public async Task An_address_that_names_somebody_can_be_forgotten_before_it_is_removed()
    {
        var kept = ("briefings/a.md", SmallHub.Resource("Words."));
        await hub.PublishAsync(kept, ("briefings/emilie-ohara.md", SmallHub.Resource("Gone.", title: "Gone")));
        await hub.PublishAsync(kept);
        var refused = await Assert.ThrowsAsync<IOException>(() => PurgeAsync());
        Assert.Contains("contains the words", refused.Message, StringComparison.Ordinal);
        hub.Time.Now += TimeSpan.FromMinutes(2);
        await hub.PublishAsync(PublishedHub.Hub(kept), forget: ["briefings/emilie-ohara/"]);
        var report = await PurgeAsync();
        Assert.Equal((2, true), (report.Removed.Count, report.IsClean));
        await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("Other words.")));
        Assert.Empty(hub.Data().Withdrawn);
    }

    [Fact]
    public async Task Another_release_that_was_taken_back_is_not_served_instead()
    {
        var a = await PublishAsync("Words.");
        await PublishAsync("Other words.");
        await hub.TakeBackAsync(a);
        var taken = hub.Folder.List()[^1];
        await PublishAsync("Émilie O'Hara.");
        var exception = await Assert.ThrowsAsync<IOException>(() => PurgeAsync(taken));
        Assert.Contains($"do that first: \"hub rollback {taken} --confirm\"", exception.Message, StringComparison.Ordinal);
        Assert.Equal(3, hub.Folder.List().Count);
    }

    [Fact]
    public async Task The_name_of_a_link_is_looked_at_and_a_link_is_not_followed()
    {
        await PublishAsync("Words.");
        Directory.CreateDirectory(hub.Beside);
        File.WriteAllText(Path.Combine(hub.Beside, "a.txt"), "Émilie O'Hara");
        Directory.CreateSymbolicLink(Path.Combine(hub.Target, "releases", "beside"), hub.Beside);
        Assert.True((await PurgeAsync()).IsClean);
        Directory.CreateSymbolicLink(Path.Combine(hub.Target, "emilie-o-hara"), hub.Beside);
        Assert.Equal(["emilie-o-hara"], (await PurgeAsync()).After!.Places);
    }

    [Fact]
    public async Task The_journal_and_the_record_of_a_release_lose_the_words_and_keep_the_rest()
    {
        var a = await PublishAsync("Words.");
        var journal = Path.Combine(hub.Target, "journal.jsonl");
        var record = Path.Combine(hub.Folder.PathOf(a), "publication.json");
        File.WriteAllText(journal, File.ReadAllText(journal).Replace("An officer", "\\u00c9milie  o'hara", StringComparison.Ordinal)
            + "{\"torn by Émilie O'Hara");
        File.WriteAllText(record, File.ReadAllText(record).Replace("An officer", "Émilie O'Hara", StringComparison.Ordinal));
        var report = await PurgeAsync();
        Assert.True(report.IsClean);
        Assert.Empty(report.Removed);
        Assert.Equal((a, "removed"), (hub.Folder.Current, Assert.Single(Journal.Read(hub.Folder)).By));
        Assert.Equal("removed", PublicationRecord.TryRead(hub.Folder.PathOf(a))!.By);
    }

    [Fact]
    public async Task What_is_not_ours_is_told_and_left()
    {
        await PublishAsync("Words.");
        Directory.CreateDirectory(Path.Combine(hub.Target, "releases", "backup"));
        var foreign = Path.Combine(hub.Target, "releases", "backup", "émilie-ohara.txt");
        File.WriteAllText(foreign, "x");
        File.WriteAllText(Path.Combine(hub.Target, "notes.txt"), "Emilie O Hara");
        var report = await PurgeAsync();
        Assert.False(report.IsClean);
        Assert.Equal(["notes.txt", "releases/backup/émilie-ohara.txt"], report.After!.Places);
        Assert.True(File.Exists(foreign));
    }

    [Fact]
    public async Task Damaged_releases_and_what_killed_publishers_left_are_looked_through_too()
    {
        await PublishAsync("Words.");
        var b = await PublishAsync("Émilie O'Hara.");
        await PublishAsync("Words again.");
        File.Delete(Path.Combine(hub.Folder.PathOf(b), "release.json"));
        var left = Path.Combine(hub.Target, "releases", ".hub-new");
        Directory.CreateDirectory(left);
        File.WriteAllText(Path.Combine(left, ".hub-unfinished"), string.Empty);
        File.WriteAllText(Path.Combine(left, "a.html"), "Émilie O'Hara");
        var report = await PurgeAsync();
        Assert.Equal([b], report.Removed);
        Assert.True(report.IsClean);
        Assert.False(Directory.Exists(left));
    }

    [Fact]
    public async Task A_named_release_is_removed_whole_and_the_served_one_only_when_another_takes_its_place()
    {
        var a = await PublishAsync("A.");
        var b = await PublishAsync("B.");
        using var publisher = await hub.BeginAsync();
        var purger = new Purger(publisher);
        await Assert.ThrowsAsync<IOException>(() => purger.PurgeReleaseAsync(b, null));
        Assert.Equal(a, (await purger.PurgeReleaseAsync(b, a)).ServedInstead);
        Assert.Equal([a], hub.Folder.List());
        Assert.Equal(a, hub.Folder.Current);
    }

    [Theory]
    [InlineData("A visit to Émilie O'Hara at home.", true)]
    [InlineData("EMILIE O’HARA", true)]
    [InlineData("E\u0301milie\u00a0O&#39;Hara", true)]
    [InlineData("&Eacute;milie\r\n  O&apos;Hara", true)]
    [InlineData("{\"text\":\"\\u00c9milie\\nO\\u0027Hara\"}", true)]
    [InlineData("{\"html\":\"\\u003cp\\u003e\\u00c9milie \\u0026amp;#8203;O&amp;#x27;Hara\\u003c/p\\u003e\"}", true)]
    [InlineData("&lt;p&gt;&amp;Eacute;milie O&amp;#39;Hara&lt;/p&gt;", true)]
    [InlineData("<b>Émi</b>lie <i>O'Hara</i>", true)]
    [InlineData("<td>Émilie</td><td>O'Hara</td>", true)]
    [InlineData("<a href=\"/briefings/emilie-o-hara/\">x</a>", true)]
    [InlineData("mailto:emilieohara@example.org", true)]
    [InlineData("/briefings/emilie-ohara/", true)]
    [InlineData("?q=%C3%89milie%20O%27Hara", true)]
    [InlineData("émi\u00adlie o'hara", true)]
    [InlineData("{\"half\":\"\\ud83d\",\"by\":\"Émilie O'Hara\"}", true)]
    [InlineData("Émilie and O'Hara", false)]
    [InlineData("Émilie O'Haras", false)]
    [InlineData("5 < 6 and Émilie", false)]
    public void Words_are_found_however_they_are_written(string text, bool isThere) =>
        Assert.Equal(isThere, Holds("a.txt", Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("gzip")]
    [InlineData("brotli")]
    [InlineData("zip")]
    [InlineData("utf-16")]
    [InlineData("binary")]
    public void Words_are_found_in_packed_and_binary_files(string kind)
    {
        var plain = Encoding.UTF8.GetBytes("<p>Émilie O&#39;Hara</p>");
        using var packed = new MemoryStream();
        switch (kind)
        {
            case "gzip": using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(plain); break;
            case "brotli":
                using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true)) brotli.Write(plain);
                break;
            case "utf-16": packed.Write([1, .. Encoding.Unicode.GetBytes("xx Émilie O'Hara yy")]); break;
            case "binary": packed.Write([0, 200, 3, .. "Emilie O'Hara"u8, 0, 0, 255]); break;
            case "zip":
                using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
                using (var entry = zip.CreateEntry("word/document.xml").Open()) entry.Write(plain);
                break;
        }
        Assert.True(Holds($"page.html.{(kind == "brotli" ? "br" : "x")}", packed.ToArray()));
    }

    [Theory]
    [InlineData("a.png", "\u0089PNG")]
    [InlineData("a.pdf", "%PDF-1.7")]
    [InlineData("a.br", "no brotli")]
    public void What_cannot_be_looked_through_in_full_is_not_called_clean(string name, string text) =>
        Assert.Null(Holds(name, Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("")]
    [InlineData(" - ! ")]
    [InlineData("Jo")]
    public void Words_of_less_than_three_letters_are_refused(string text) => Assert.Null(PurgeWords.Parse(text));

    private bool? Holds(string name, byte[] bytes)
    {
        Directory.CreateDirectory(hub.Target);
        var file = Path.Combine(hub.Target, name);
        File.WriteAllBytes(file, bytes);
        return FileContent.Contains(file, Words);
    }

    private async Task<PurgeReport> PurgeAsync(ReleaseName? serve = null)
    {
        using var publisher = await hub.BeginAsync();
        return await new Purger(publisher).PurgeTextAsync(Words, serve);
    }

    private async Task<ReleaseName> PublishAsync(string words) =>
        (await hub.PublishAsync(("briefings/a.md", SmallHub.Resource(words)))).Release;
}
