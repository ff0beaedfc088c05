using System.Net;
using LearningHub.Tests.Support;
using LibGit2Sharp;
using Repository = LibGit2Sharp.Repository;

namespace LearningHub.Tests.Studio;

/// <summary>What the studio keeps of every save, and what it keeps out of the history.</summary>
public sealed class HistoryTests
{
    private const string Path = "audits/a.md";
    private static readonly (string, string) Audit = (Path, SmallHub.Resource("## Findings\n\n### One {#f-one .concern}\n\nText."));

    [Fact]
    public async Task A_save_is_a_commit_of_that_file_alone()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        using var repository = await BeginAsync(studio);
        // Somebody works beside the studio: one change is staged, another is not.
        File.WriteAllText(System.IO.Path.Combine(studio.Content, "glossary.yml"), "# staged\n");
        repository.Index.Add("glossary.yml");
        repository.Index.Write();
        File.AppendAllText(System.IO.Path.Combine(studio.Content, "hub.yml"), "# changed\n");
        await ChangeAsync(studio, "Text.", "Other text.");
        var commit = repository.Head.Tip;
        Assert.Equal($"Change {Path}", commit.MessageShort);
        var changes = repository.Diff.Compare<TreeChanges>(commit.Parents.Single().Tree, commit.Tree);
        Assert.Equal([Path], changes.Select(change => change.Path));
        Assert.Equal(FileStatus.Unaltered, repository.RetrieveStatus(Path));
        Assert.True(repository.RetrieveStatus("glossary.yml").HasFlag(FileStatus.ModifiedInIndex) || repository.RetrieveStatus(
            "glossary.yml").HasFlag(FileStatus.NewInIndex));
        Assert.Equal(FileStatus.ModifiedInWorkdir, repository.RetrieveStatus("hub.yml"));
    }

    [Fact]
    public async Task A_version_is_shown_beside_the_present_one_and_brought_back()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        using var repository = await BeginAsync(studio);
        var before = studio.Bytes(Path);
        await ChangeAsync(studio, "Text.", "Other text.");
        await ChangeAsync(studio, "Other text.", "A third text.");
        var list = await studio.GetAsync("/versions/audits/a");
        var links = list.QuerySelectorAll("main ol a");
        Assert.Equal(3, links.Length);
        var version = await studio.GetAsync(links[2].GetAttribute("href")!.Split('#')[0]);
        Assert.Equal(["Text.", "A third text."], version.QuerySelectorAll("pre").Select(side => side.TextContent.Trim()));
        using var restored = await studio.SendAsync(version);
        Assert.Equal("/edit/audits/a?done=restored", restored.Headers.Location!.ToString());
        Assert.Equal(before, studio.Bytes(Path));
        Assert.Equal(4, (await studio.GetAsync("/versions/audits/a")).QuerySelectorAll("main ol a").Length);
    }

    [Fact]
    public async Task Drafts_and_what_may_identify_somebody_stay_outside_until_they_pass()
    {
        await using var studio = await StudioInTest.OfAsync(
            Audit, ("audits/b/index.md", SmallHub.Resource("Leanne Braithwaite told us.", "status: draft\n")));
        File.WriteAllText(System.IO.Path.Combine(studio.Content, "audits/b/notes.txt"), "Leanne Braithwaite");
        using var repository = await BeginAsync(studio);
        Assert.Null(repository.Head.Tip["audits/b/index.md"]);
        Assert.Null(repository.Head.Tip["audits/b/notes.txt"]);
        var first = repository.Head.Tip.Sha;
        await ChangeAsync(studio, "Text.", "Leanne Braithwaite of Marsh Lane, aged 7 years and 2 months, told us.");
        Assert.Contains("Braithwaite", studio.Text(Path), StringComparison.Ordinal);
        Assert.Equal(first, repository.Head.Tip.Sha);
        await ChangeAsync(studio, "Leanne Braithwaite of Marsh Lane, aged 7 years and 2 months, told us.", "A parent told us.");
        Assert.NotEqual(first, repository.Head.Tip.Sha);
        foreach (var commit in repository.Commits)
        {
            Assert.DoesNotContain("Braithwaite", ((Blob)commit[Path].Target).GetContentText(), StringComparison.Ordinal);
            Assert.Null(commit["audits/b/index.md"]);
        }
    }

    [Fact]
    public async Task Where_there_is_no_repository_the_desk_offers_to_begin_one()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        await ChangeAsync(studio, "Text.", "Other text.");
        Assert.False(Directory.Exists(System.IO.Path.Combine(studio.Content, ".git")));
        var desk = await studio.GetAsync("/");
        using var begun = await studio.SendAsync(desk, form: "form[action='/history']");
        Assert.Equal(HttpStatusCode.SeeOther, begun.StatusCode);
        Assert.Empty((await studio.GetAsync("/")).QuerySelectorAll("form[action='/history']"));
        using var repository = new Repository(studio.Content);
        Assert.Contains("Other text.", ((Blob)repository.Head.Tip[Path].Target).GetContentText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_content_folder_inside_a_repository_a_renamed_and_a_withdrawn_file_are_followed()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        var outer = System.IO.Path.GetDirectoryName(studio.Content)!;
        Repository.Init(outer);
        using var repository = new Repository(outer);
        await ChangeAsync(studio, "Text.", "Other text.");
        Assert.NotNull(repository.Head.Tip[$"content/{Path}"]);
        using var renamed = await studio.SendAsync(
            await studio.GetAsync("/manage/audits/a"), change: (name, _, value) => name == "id" ? "c" : value,
            form: "form[action^='/rename']");
        Assert.Equal(HttpStatusCode.SeeOther, renamed.StatusCode);
        Assert.Null(repository.Head.Tip[$"content/{Path}"]);
        Assert.NotNull(repository.Head.Tip["content/audits/c.md"]);
        Assert.Equal(2, (await studio.GetAsync("/versions/audits/c")).QuerySelectorAll("main ol a").Length);
        using var withdrawn = await studio.SendAsync(
            await studio.GetAsync("/manage/audits/c"), change: (name, _, value) => name == "reason" ? "Out of date." : value,
            form: "form[action^='/withdraw']");
        Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);
        Assert.Null(repository.Head.Tip["content/audits/c.md"]);
        Assert.NotNull(repository.Head.Tip["content/withdrawn.yml"]);
    }

    [Fact]
    public async Task While_somebody_merges_a_save_is_written_and_not_kept_and_the_desk_says_why()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        using var repository = await BeginAsync(studio);
        var tip = repository.Head.Tip.Sha;
        File.WriteAllText(System.IO.Path.Combine(studio.Content, ".git", "MERGE_HEAD"), $"{tip}\n");
        await ChangeAsync(studio, "Text.", "Other text.");
        Assert.Contains("Other text.", studio.Text(Path), StringComparison.Ordinal);
        Assert.Equal(tip, repository.Head.Tip.Sha);
        Assert.Contains("a similar step is unfinished", (await studio.GetAsync("/")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<Repository> BeginAsync(StudioInTest studio)
    {
        using var begun = await studio.SendAsync(await studio.GetAsync("/"), form: "form[action='/history']");
        Assert.Equal(HttpStatusCode.SeeOther, begun.StatusCode);
        return new Repository(studio.Content);
    }

    private static async Task ChangeAsync(StudioInTest studio, string from, string to)
    {
        var form = await studio.GetAsync("/edit/audits/a");
        using var saved = await studio.SendAsync(form, "save", (name, _, value) =>
            name == "card.text" ? value.Replace(from, to, StringComparison.Ordinal) : value);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
    }
}
