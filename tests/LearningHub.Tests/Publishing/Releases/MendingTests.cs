using LearningHub.Releases.Folder;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Publishing.Releases;

/// <summary>Damage on the server is found and repaired, and files of others are left alone.</summary>
public sealed class MendingTests : IDisposable
{
    private readonly PublishedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Theory]
    [InlineData("site/glossary/index.html", "mischief")]
    [InlineData("site/glossary/index.html", null)]
    [InlineData("search/index/*", "mischief")]
    [InlineData("search/index/*", null)]
    [InlineData("site/data/library.json", "{")]
    [InlineData("site/data/library.json", null)]
    [InlineData("release.json", "{")]
    [InlineData("release.json", null)]
    public async Task A_damaged_release_is_mended_by_publishing_the_same_content_or_another(string path, string? words)
    {
        var first = await PublishAsync("A");
        foreach (var next in new[] { "A", "B" })
        {
            var damaged = hub.Folder.Current!;
            var file = Path.Combine(hub.Folder.PathOf(damaged), path);
            if (path.EndsWith('*')) file = Directory.GetFiles(Path.GetDirectoryName(file)!).Order(StringComparer.Ordinal).First();
            if (words is null) File.Delete(file);
            else File.WriteAllText(file, words);
            var result = await hub.PublishAsync(("briefings/a.md", SmallHub.Resource($"{next}.")));
            Assert.True(result.IsNew);
            Assert.Contains($"{damaged} was served but damaged. It has been replaced.", Assert.Single(result.Notes),
                StringComparison.Ordinal);
            await hub.FingerprintAsync();
            Assert.NotEqual(damaged, hub.Folder.Current);
        }
        Assert.NotEqual(first, hub.Folder.Current);
        Assert.False((await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("B.")))).IsNew);
    }

    [Fact]
    public async Task A_current_release_that_has_vanished_is_mended_and_its_history_taken_from_the_one_before()
    {
        await hub.PublishAsync(
            ("briefings/a.md", SmallHub.Resource("A.")), ("briefings/gone.md", SmallHub.Resource("Gone.", title: "Gone")));
        await PublishAsync("B");
        Directory.Delete(hub.Folder.PathOf(hub.Folder.Current!), recursive: true);
        await PublishAsync("C");
        Assert.Contains("has been withdrawn", hub.Read("briefings/gone/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_a_damaged_release_showed_still_says_that_it_was_withdrawn()
    {
        await PublishAsync("A");
        await hub.PublishAsync(
            ("briefings/a.md", SmallHub.Resource("A.")), ("briefings/gone.md", SmallHub.Resource("Gone.", title: "Gone")));
        File.Delete(Path.Combine(hub.Current, "release.json"));
        await PublishAsync("B");
        Assert.Contains("has been withdrawn", hub.Read("briefings/gone/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".snapshots")]
    [InlineData(".new")]
    [InlineData(".hub-new-backup")]
    [InlineData("..hub-new.unfinished-backup")]
    [InlineData("..hub-new.unfinished-999999999")]
    [InlineData(".removed-20250101-000000-0123456789ab")]
    public async Task Foreign_folders_beside_the_releases_are_left_alone(string name)
    {
        await PublishAsync("A");
        var foreign = Path.Combine(hub.Target, "releases", name);
        Directory.CreateDirectory(foreign);
        File.WriteAllText(Path.Combine(foreign, "thesis.txt"), "mine");
        await PublishAsync("B");
        await hub.TakeBackAsync();
        Assert.Equal("mine", File.ReadAllText(Path.Combine(foreign, "thesis.txt")));
    }

    [Fact]
    public async Task A_foreign_file_in_the_way_of_a_new_link_is_told_and_kept()
    {
        await PublishAsync("A");
        var foreign = Path.Combine(hub.Target, ".current-next");
        File.WriteAllText(foreign, "mine");
        var exception = await Assert.ThrowsAsync<IOException>(() => PublishAsync("B"));
        Assert.Contains("is in the way, and this program did not make it", exception.Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(foreign));
    }

    [Fact]
    public async Task Keeping_one_release_removes_the_one_that_was_taken_back()
    {
        var a = await PublishAsync("A");
        await PublishAsync("B, with the name of a child");
        await hub.TakeBackAsync();
        var again = await hub.PublishAsync(PublishedHub.Hub(("briefings/a.md", SmallHub.Resource("A."))), keep: 1);
        Assert.False(again.IsNew);
        Assert.Equal([a], hub.Folder.List());
    }

    [Fact]
    public async Task Releases_that_rollbacks_lead_to_are_kept_before_those_that_were_taken_back()
    {
        var a = await PublishAsync("A");
        var b = await PublishAsync("B");
        await PublishAsync("C");
        await hub.TakeBackAsync();
        await PublishAsync("D");
        await hub.TakeBackAsync();
        var e = await PublishAsync("E");
        hub.Time.Now += TimeSpan.FromMinutes(2);
        var result = await hub.PublishAsync(PublishedHub.Hub(("briefings/a.md", SmallHub.Resource("E."))), keep: 3);
        Assert.Equal(2, result.Pruning.Removed.Count);
        Assert.Equal([a, b, e], hub.Folder.List());
    }

    [Fact]
    public async Task What_was_served_a_moment_ago_stays_a_minute_longer_and_is_told()
    {
        var a = await PublishAsync("A");
        var result = await hub.PublishAsync(PublishedHub.Hub(("briefings/a.md", SmallHub.Resource("B."))), keep: 1);
        Assert.Equal([a], result.Pruning.Spared);
        Assert.Empty(result.Pruning.Removed);
    }

    private async Task<ReleaseName> PublishAsync(string words) =>
        (await hub.PublishAsync(("briefings/a.md", SmallHub.Resource($"{words}.")))).Release;
}
