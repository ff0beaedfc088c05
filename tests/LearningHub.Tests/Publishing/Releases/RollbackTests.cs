using LearningHub.Releases.Folder;
using LearningHub.Releases.Inspection;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Publishing.Releases;

/// <summary>A plain rollback goes to what was live before, and never to a release that was taken back.</summary>
public sealed class RollbackTests : IDisposable
{
    private readonly PublishedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public async Task A_release_that_was_taken_back_is_not_served_again_by_a_later_rollback()
    {
        var a = await PublishAsync("A");
        var b = await PublishAsync("B, with the name of a child");
        Assert.Equal(a, await hub.TakeBackAsync());
        await PublishAsync("C, mended");
        Assert.Equal(a, await hub.TakeBackAsync());
        Assert.Equal(a, hub.Folder.Current);
        var exception = await Assert.ThrowsAsync<IOException>(() => hub.TakeBackAsync());
        Assert.Contains($"There is no release before {a} to go back to.", exception.Message, StringComparison.Ordinal);
        Assert.Contains("was taken back. To serve it anyway: \"hub rollback", exception.Message, StringComparison.Ordinal);
        Assert.Equal([true, true, false], (await ReleaseList.ReadAsync(hub.Folder)).Releases.Select(release => release.IsTakenBack));
        Assert.NotEqual(b, hub.Folder.Current);
    }

    [Fact]
    public async Task A_release_that_was_taken_back_is_served_again_only_when_it_is_named_and_confirmed()
    {
        var a = await PublishAsync("A");
        var b = await PublishAsync("B");
        await hub.TakeBackAsync();
        var exception = await Assert.ThrowsAsync<IOException>(() => hub.TakeBackAsync(b));
        Assert.Contains("was taken back earlier. If you are sure that it may be served again, add --confirm.", exception.Message,
            StringComparison.Ordinal);
        Assert.Equal(a, hub.Folder.Current);
        // The rollback is undone: B is live as if it had never been taken back, and A came before it.
        Assert.Equal(b, await hub.TakeBackAsync(b, isConfirmed: true));
        Assert.Empty(LiveHistory.Read(hub.Folder).TakenBack);
        Assert.Equal(a, await hub.TakeBackAsync());
    }

    [Fact]
    public async Task Going_back_to_an_older_release_takes_back_all_that_came_after_it()
    {
        var a = await PublishAsync("A");
        var b = await PublishAsync("B");
        var c = await PublishAsync("C");
        Assert.Equal(a, await hub.TakeBackAsync(a));
        Assert.Equal([b, c], LiveHistory.Read(hub.Folder).TakenBack.Order());
        var d = await PublishAsync("D");
        Assert.Equal([a, d], LiveHistory.Read(hub.Folder).Live);
        Assert.Equal(a, await hub.TakeBackAsync());
    }

    [Fact]
    public async Task Rollbacks_one_after_another_go_back_step_by_step()
    {
        var releases = new List<ReleaseName>();
        for (var i = 0; i < 4; i++) releases.Add(await PublishAsync($"{i}"));
        for (var i = 2; i >= 0; i--) Assert.Equal(releases[i], await hub.TakeBackAsync());
        await Assert.ThrowsAsync<IOException>(() => hub.TakeBackAsync());
    }

    [Fact]
    public async Task A_release_that_was_removed_is_passed_over_and_a_damaged_one_too_and_told()
    {
        var a = await PublishAsync("A");
        var b = await PublishAsync("B");
        var c = await PublishAsync("C");
        await PublishAsync("D");
        Directory.Delete(hub.Folder.PathOf(c), recursive: true);
        File.Delete(Path.Combine(hub.Folder.PathOf(b), "site", "glossary", "index.html"));
        using var publisher = await hub.BeginAsync();
        var result = await publisher.TakeBackAsync(null);
        Assert.Equal(a, result.Release);
        Assert.Equal([$"{b} was skipped, because it is damaged. The release is not whole: site/glossary/index.html is missing."],
            result.Notes);
    }

    [Fact]
    public async Task A_release_that_was_built_and_never_served_is_not_gone_back_to()
    {
        var a = await PublishAsync("A");
        var b = await PublishAsync("B");
        // As if the publisher had been killed between giving B its name and moving the link.
        File.Delete(hub.Current);
        File.CreateSymbolicLink(hub.Current, $"releases/{a}");
        var journal = Path.Combine(hub.Target, "journal.jsonl");
        File.WriteAllLines(journal, File.ReadLines(journal).Take(1).ToArray());
        await PublishAsync("C");
        Assert.Equal(a, await hub.TakeBackAsync());
        Assert.DoesNotContain(b, LiveHistory.Read(hub.Folder).TakenBack);
    }

    [Theory]
    [InlineData("lost")]
    [InlineData("torn")]
    [InlineData("unwritten")]
    public async Task Without_the_journal_the_way_back_is_the_same(string damage)
    {
        var a = await PublishAsync("A");
        await PublishAsync("B");
        await hub.TakeBackAsync();
        await PublishAsync("C");
        var journal = Path.Combine(hub.Target, "journal.jsonl");
        var lines = File.ReadAllLines(journal);
        if (damage == "lost") File.Delete(journal);
        else if (damage == "torn") File.WriteAllText(journal, string.Join('\n', lines[..3]) + "\n" + lines[3][..20]);
        // The line of the rollback could not be written on a full disk; the next one shows that it was made.
        else File.WriteAllLines(journal, [lines[0], lines[1], lines[3]]);
        Assert.Equal(a, await hub.TakeBackAsync());
    }

    [Fact]
    public async Task A_current_release_that_has_vanished_can_be_gone_back_from()
    {
        var a = await PublishAsync("A");
        var b = await PublishAsync("B");
        Directory.Delete(hub.Folder.PathOf(b), recursive: true);
        Assert.Equal($"\"current\" points to {b}, which does not exist. Publish again, or go back with \"hub rollback\".",
            (await ReleaseList.ReadAsync(hub.Folder)).Problem);
        Assert.Equal(a, await hub.TakeBackAsync());
        Assert.Null((await ReleaseList.ReadAsync(hub.Folder)).Problem);
    }

    [Fact]
    public async Task Any_history_gives_one_way_back_that_leads_over_no_release_taken_back()
    {
        for (var seed = 0; seed < 4; seed++)
        {
            using var other = new PublishedHub();
            var random = new Random(seed);
            var takenBack = new HashSet<ReleaseName>();
            for (var i = 0; i < 12; i++)
            {
                var before = Directory.Exists(other.Target) ? other.Folder.Current : null;
                if (before is null || random.Next(3) > 0)
                {
                    await other.PublishAsync(("briefings/a.md", SmallHub.Resource($"Words {seed} {i}.")));
                    continue;
                }
                try
                {
                    Assert.DoesNotContain(await other.TakeBackAsync(), takenBack);
                    takenBack.Add(before);
                }
                catch (IOException)
                {
                    Assert.Equal(before, other.Folder.Current);
                }
            }
        }
    }

    private async Task<ReleaseName> PublishAsync(string words) =>
        (await hub.PublishAsync(("briefings/a.md", SmallHub.Resource($"{words}.")))).Release;
}
