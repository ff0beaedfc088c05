using LearningHub.Releases.Purging;
using LearningHub.Studio.History;
using LearningHub.Tests.Publishing;
using LearningHub.Tests.Support;
using LibGit2Sharp;
using Repository = LibGit2Sharp.Repository;

namespace LearningHub.Tests.Studio.History;

/// <summary>Words leave the git history, or the program refuses and says why.</summary>
public sealed class HistoryPurgeTests : IDisposable
{
    private const string Name = "Leanne Braithwaite";
    private static readonly CommitFilter Topological = new() { SortBy = CommitSortStrategies.Topological };
    private static readonly PurgeWords Words = PurgeWords.Parse(Name)!;

    private readonly string content = Directory.CreateTempSubdirectory("hub-history-").FullName;
    private readonly Repository repository;

    public HistoryPurgeTests()
    {
        Repository.Init(content);
        repository = new Repository(content);
    }

    public void Dispose()
    {
        repository.Dispose();
        foreach (var file in new DirectoryInfo(content).EnumerateFiles("*", SearchOption.AllDirectories)) file.IsReadOnly = false;
        Directory.Delete(content, recursive: true);
    }

    [Fact]
    public void Versions_with_the_words_leave_the_history_and_the_disk()
    {
        Commit("audits/a.md", "First.");
        Commit("audits/a.md", $"{Name} told us.");
        Commit("audits/b.md", $"Also {Name.ToUpperInvariant()}.", $"About {Name}");
        Commit("audits/a.md", "A mother told us.");
        Commit("audits/b.md", "Nothing.");
        // What nothing refers to counts too.
        repository.ObjectDatabase.CreateBlob(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Name)));
        var found = HistorySearch.Search(content, Words)!;
        Assert.Contains("audits/a.md", found.Places);
        Assert.Empty(HistoryPurge.ObstaclesIn(content, found));
        var left = HistoryPurge.Purge(content, found, Words);
        Assert.Empty(left.Places);
        Assert.Equal("A mother told us.", File.ReadAllText(Path.Combine(content, "audits/a.md")));
        using var after = new Repository(content);
        Assert.Equal(5, after.Commits.Count());
        Assert.Equal(
            ["Nothing.", "A mother told us."],
            new[] { "audits/b.md", "audits/a.md" }.Select(path => after.Head.Tip[path].Target.Peel<Blob>().GetContentText()));
        Assert.Equal("First.", after.Commits.QueryBy(Topological).Last()["audits/a.md"].Target.Peel<Blob>().GetContentText());
        Assert.False(after.RetrieveStatus().IsDirty);
    }

    [Fact]
    public void It_refuses_where_others_may_have_copies_or_the_newest_text_has_the_words()
    {
        Commit("audits/a.md", $"{Name} told us.");
        Assert.Contains("newest version", Assert.Single(Obstacles()), StringComparison.Ordinal);
        var tip = Commit("audits/a.md", "A mother told us.");
        Assert.Empty(Obstacles());
        repository.CreateBranch("another", tip);
        Assert.Contains("refs/heads/another", Assert.Single(Obstacles()), StringComparison.Ordinal);
        repository.Branches.Remove("another");
        repository.Network.Remotes.Add("origin", "https://example.org/content.git");
        Assert.Contains("remotes", Assert.Single(Obstacles()), StringComparison.Ordinal);
        Assert.Throws<IOException>(() => HistoryPurge.Purge(content, HistorySearch.Search(content, Words)!, Words));
        Assert.Equal(2, repository.Commits.Count());
    }

    [Fact]
    public async Task The_command_says_what_to_do_where_it_refuses()
    {
        Commit("audits/a.md", $"{Name} told us.");
        Commit("audits/a.md", "A mother told us.");
        repository.Network.Remotes.Add("origin", "https://example.org/content.git");
        using var hub = new PublishedHub();
        await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("Text.")));
        var (code, said, _) = await HubProcess.RunAsync("purge", "--text", Name, "--to", hub.Target, "--content", content, "--yes");
        Assert.Equal(1, code);
        Assert.Contains("It has remotes", said, StringComparison.Ordinal);
        Assert.Contains("git filter-repo", said, StringComparison.Ordinal);
    }

    private IReadOnlyList<string> Obstacles() => HistoryPurge.ObstaclesIn(content, HistorySearch.Search(content, Words)!);

    private Commit Commit(string path, string text, string message = "Change")
    {
        var full = Path.Combine(content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        Commands.Stage(repository, path);
        var by = new Signature("An officer", "officer@example.org", DateTimeOffset.Now);
        return repository.Commit(message, by, by);
    }
}
