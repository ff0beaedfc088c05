using LearningHub.Releases.Folder;
using LearningHub.Releases.Inspection;
using LearningHub.Site;
using LearningHub.Site.Publishing;
using LearningHub.Site.Plan;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Publishing;

public sealed class PublisherTests : IDisposable
{
    private readonly PublishedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public async Task A_published_hub_is_a_whole_release_behind_a_link()
    {
        var result = await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("Words.")));
        Assert.True(result.IsNew);
        Assert.Equal($"releases/{result.Release}", new FileInfo(hub.Current).LinkTarget);
        Assert.StartsWith(result.Release.Fingerprint, await hub.FingerprintAsync(), StringComparison.Ordinal);
        Assert.Equal([".publishing", ".publishing-by", "current", "journal.jsonl", "releases", $"releases/{result.Release}"], hub.Names());
    }

    [Fact]
    public async Task The_same_content_is_not_published_twice()
    {
        var first = await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("Words.")));
        var second = await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("Words.")));
        var third = await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("Other words.")));
        var fourth = await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("Other words.")));
        Assert.Equal((first.Release, false), (second.Release, second.IsNew));
        Assert.Equal((third.Release, false), (fourth.Release, fourth.IsNew));
        Assert.Equal([first.Release, third.Release], hub.Folder.List());
    }

    [Fact]
    public async Task Names_sort_by_time_even_after_the_clock_was_set_back()
    {
        var names = new List<ReleaseName>();
        foreach (var day in new[] { 0, 0, -400, 30 })
        {
            hub.Time.Now = new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero).AddDays(day);
            names.Add((await hub.PublishAsync(("briefings/a.md", SmallHub.Resource($"Words {names.Count}.")))).Release);
        }
        Assert.Equal(names, names.Order());
        Assert.Equal(4, names.DistinctBy(name => name.At).Count());
        Assert.Equal(names[^1], hub.Folder.Current);
        Assert.Equal(names, hub.Folder.List());
    }

    [Fact]
    public async Task Going_back_serves_the_release_before_and_a_name_any_other()
    {
        var releases = await PublishManyAsync(3);
        Assert.Equal(releases[1], await hub.TakeBackAsync());
        Assert.Contains("Words 1.", hub.Read("briefings/a/index.html"), StringComparison.Ordinal);
        Assert.Equal(releases[0], await hub.TakeBackAsync());
        Assert.Contains("There is no release before", (await Assert.ThrowsAsync<IOException>(() => hub.TakeBackAsync())).Message,
            StringComparison.Ordinal);
        Assert.Equal(releases[2], await hub.TakeBackAsync(hub.Folder.FindRelease(releases[2].Text), isConfirmed: true));
        var again = await Assert.ThrowsAsync<IOException>(() => hub.TakeBackAsync(releases[2]));
        Assert.Contains("is already the release that is served", again.Message, StringComparison.Ordinal);
        Assert.Contains("There is no release \"1999\"", Assert.Throws<IOException>(() => hub.Folder.FindRelease("1999")).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("changed", "is not the file that its manifest names")]
    [InlineData("missing", "is missing")]
    [InlineData("cut", "bytes, but its manifest says")]
    [InlineData("added", "is not in its manifest")]
    [InlineData("linked", "is a link")]
    public async Task A_release_that_is_not_whole_is_not_gone_back_to(string damage, string expected)
    {
        var releases = await PublishManyAsync(2);
        var page = Path.Combine(hub.Folder.PathOf(releases[0]), "site", "glossary", "index.html");
        var text = File.ReadAllText(page);
        switch (damage)
        {
            case "changed": File.WriteAllText(page, text.Replace("Small hub", "Smell hub", StringComparison.Ordinal)); break;
            case "missing": File.Delete(page); break;
            case "cut": File.WriteAllText(page, text[..50]); break;
            case "added": File.WriteAllText($"{page}.bak", "left over"); break;
            case "linked": File.Move(page, hub.Beside); File.CreateSymbolicLink(page, hub.Beside); break;
        }
        var exception = await Assert.ThrowsAsync<IOException>(() => hub.TakeBackAsync());
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("The release that is served has not changed.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(releases[1], hub.Folder.Current);
    }

    [Fact]
    public async Task Old_releases_go_but_never_the_current_one_nor_one_that_was_just_served()
    {
        var releases = await PublishManyAsync(4);
        await hub.TakeBackAsync(releases[0]);
        var files = PublishedHub.Hub(("briefings/a.md", SmallHub.Resource("More.")));
        // No minute passes here: what was served a moment ago may still be read by a host.
        using (var publisher = await hub.BeginAsync())
        {
            var draft = hub.Draft(files);
            var result = await publisher.PublishAsync(draft.Summary, SiteRelease.Contents(SitePlan.Create(draft.Context, files)), keep: 1);
            Assert.Contains(releases[1], result.Pruning.Removed);
            Assert.DoesNotContain(releases[0], result.Pruning.Removed);
            Assert.DoesNotContain(releases[3], result.Pruning.Removed);
        }
        var last = await hub.PublishAsync(PublishedHub.Hub(("briefings/a.md", SmallHub.Resource("Most."))), keep: 2);
        Assert.Equal(2, hub.Folder.List().Count);
        Assert.Equal(last.Release, hub.Folder.Current);
        await hub.FingerprintAsync();
    }

    [Fact]
    public async Task Old_releases_can_be_removed_when_nothing_is_new()
    {
        await PublishManyAsync(3);
        var files = PublishedHub.Hub(("briefings/a.md", SmallHub.Resource("Words 2.")));
        hub.Time.Now += TimeSpan.FromMinutes(2);
        var result = await hub.PublishAsync(files, keep: 1);
        Assert.False(result.IsNew);
        Assert.Equal(2, result.Pruning.Removed.Count);
        Assert.Equal([result.Release], hub.Folder.List());
        Assert.Contains("Words 2.", hub.Read("briefings/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_leaves_the_old_release_and_no_rubbish()
    {
        var first = await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("Words.")));
        var names = hub.Names().ToArray();
        var files = PublishedHub.Hub(("briefings/a.md", SmallHub.Resource("More.")));
        var exception = await Assert.ThrowsAsync<IOException>(() =>
            hub.PublishAsync(files, spoil: outputs =>
                [.. outputs, new SiteOutput("z.html", _ => throw new IOException("No space left on device"))]));
        Assert.Equal("No space left on device", exception.Message);
        Assert.Equal(first.Release, hub.Folder.Current);
        Assert.Equal(names, hub.Names());
        Assert.True((await hub.PublishAsync(files)).IsNew);
    }

    [Fact]
    public async Task What_killed_publishers_left_is_cleared_and_links_among_it_are_not_followed()
    {
        await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("Words.")));
        var releases = Path.Combine(hub.Target, "releases");
        foreach (var left in new[] { ".hub-new", "..hub-new.unfinished-999999999", ".new", ".removed-20250101-000000-0123456789ab" })
        {
            Directory.CreateDirectory(Path.Combine(releases, left, "site"));
            File.WriteAllText(Path.Combine(releases, left, left == ".hub-new" ? "release.json" : ".hub-unfinished"), string.Empty);
        }
        Directory.CreateDirectory(Path.Combine(releases, ".removed-20250102-000000-0123456789ab"));
        Directory.CreateDirectory(hub.Beside);
        File.WriteAllText(Path.Combine(hub.Beside, "thesis.txt"), "mine");
        Directory.CreateSymbolicLink(Path.Combine(releases, ".removed-20250103-000000-0123456789ab"), hub.Beside);
        File.CreateSymbolicLink(Path.Combine(hub.Target, ".current-next"), "releases/nowhere");
        var result = await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("More.")));
        Assert.Equal(6 + 2, hub.Names().Count());
        Assert.Contains("releases/.removed-20250103-000000-0123456789ab", hub.Names());
        Assert.Contains($"releases/{result.Release}", hub.Names());
        Assert.Equal("mine", File.ReadAllText(Path.Combine(hub.Beside, "thesis.txt")));
    }

    [Fact]
    public async Task The_list_tells_who_and_when_and_what_and_survives_a_damaged_record()
    {
        var releases = await PublishManyAsync(2);
        await hub.TakeBackAsync();
        File.AppendAllText(Path.Combine(hub.Target, "journal.jsonl"), "{\"at\": \"2026-");
        var list = await ReleaseList.ReadAsync(hub.Folder);
        Assert.Equal([(releases[1].Text, false), (releases[0].Text, true)],
            list.Releases.Select(release => (release.Name, release.IsCurrent)));
        Assert.Equal(("1 changed", "An officer"), (list.Releases[0].Publication!.InWords(), list.Releases[0].Publication!.By));
        Assert.Equal("first release, with one resource", list.Releases[1].Publication!.InWords());
        Assert.Equal((JournalEntry.TakenBack, releases[0].Text, releases[1].Text),
            (list.LastMove!.Act, list.LastMove.Release, list.LastMove.Former));
        await hub.TakeBackAsync(releases[1], isConfirmed: true);
        Assert.Equal(releases[1].Text, (await ReleaseList.ReadAsync(hub.Folder)).LastMove!.Release);
        File.WriteAllText(Path.Combine(hub.Folder.PathOf(releases[0]), PublicationRecord.FileName), "{");
        Assert.Null((await ReleaseList.ReadAsync(hub.Folder)).Releases[1].Publication);
    }

    private async Task<ReleaseName[]> PublishManyAsync(int count)
    {
        var releases = new ReleaseName[count];
        for (var i = 0; i < count; i++)
            releases[i] = (await hub.PublishAsync(("briefings/a.md", SmallHub.Resource($"Words {i}.")))).Release;
        return releases;
    }
}
