using System.Text.Json;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Inspection;
using LearningHub.Releases.Manifest;
using LearningHub.Tests.Support;
using LearningHub.Web.Snapshots;

namespace LearningHub.Tests.Publishing.Releases;

/// <summary>Releases can be held against their manifests at any time.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly PublishedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public async Task Whole_releases_are_whole_and_links_among_them_sound()
    {
        await PublishAsync("A.");
        await PublishAsync("B.");
        var report = await VerifyAsync();
        Assert.True(report.IsWhole);
        Assert.Equal([true, false], report.Releases.Select(release => release.IsCurrent));
        Assert.All(report.Releases, release => Assert.True(release.Files > 20));
    }

    [Theory]
    [InlineData("changed", "is not the file that its manifest names")]
    [InlineData("missing", "is missing")]
    [InlineData("cut", "bytes, but its manifest says")]
    [InlineData("added", "site/glossary/index.html.bak is not in its manifest")]
    [InlineData("beside", "search/index/old.bin is not in its manifest")]
    [InlineData("hidden", "site/.hidden is not in its manifest")]
    [InlineData("linked", "is a link")]
    [InlineData("linked-folder", "site/more is a link and not in its manifest")]
    [InlineData("manifest", "release.json is damaged")]
    [InlineData("no-manifest", "release.json is missing")]
    [InlineData("index", "search/index/")]
    public async Task Every_kind_of_damage_is_found(string damage, string expected)
    {
        await PublishAsync("A.");
        var release = hub.Folder.PathOf(hub.Folder.Current!);
        var page = Path.Combine(release, "site", "glossary", "index.html");
        var text = File.ReadAllText(page);
        switch (damage)
        {
            case "changed": File.WriteAllText(page, text.Replace("Small hub", "Smell hub", StringComparison.Ordinal)); break;
            case "missing": File.Delete(page); break;
            case "cut": File.WriteAllText(page, text[..50]); break;
            case "added": File.WriteAllText($"{page}.bak", "left over"); break;
            case "beside": File.WriteAllText(Path.Combine(release, "search", "index", "old.bin"), "left over"); break;
            case "hidden": File.WriteAllText(Path.Combine(release, "site", ".hidden"), "left over"); break;
            case "linked": File.Move(page, hub.Beside); File.CreateSymbolicLink(page, hub.Beside); break;
            case "linked-folder": Directory.CreateSymbolicLink(Path.Combine(release, "site", "more"), "/"); break;
            case "manifest": File.WriteAllText(Path.Combine(release, ReleaseManifest.FileName), "{"); break;
            case "no-manifest": File.Delete(Path.Combine(release, ReleaseManifest.FileName)); break;
            case "index":
                foreach (var file in Directory.GetFiles(Path.Combine(release, "search", "index"))) File.WriteAllText(file, "x");
                break;
        }
        var found = Assert.Single((await VerifyAsync()).Releases);
        Assert.Contains(found.Problems, problem => problem.Contains(expected, StringComparison.Ordinal));
        if (damage is not "changed") Assert.NotNull((await ReleaseList.ReadAsync(hub.Folder)).Releases[0].Problem);
    }

    [Fact]
    public async Task All_problems_are_told_and_what_is_no_release_is_noted()
    {
        await PublishAsync("A.");
        foreach (var page in new[] { "glossary", "law" }) File.Delete(Path.Combine(hub.Current, "site", page, "index.html"));
        Directory.CreateDirectory(Path.Combine(hub.Target, "releases", "backup"));
        var report = await VerifyAsync();
        Assert.Equal(2, report.Releases[0].Problems.Count);
        Assert.Equal(["releases/backup is not a release, so it is left alone."], report.Notes);
    }

    [Fact]
    public async Task A_release_whose_files_are_sound_and_that_no_host_could_open_is_told()
    {
        await PublishAsync("A.");
        var report = await FolderVerification.VerifyAsync(
            hub.Folder, null, _ => Task.FromResult<string?>("A host refuses this release: its index is of another version."));
        Assert.Equal(["A host refuses this release: its index is of another version."], report.Releases[0].Problems);
    }

    [Theory]
    [InlineData("gone", "is missing: nothing is served. Publish again.")]
    [InlineData("dangling", "which does not exist. Publish again, or go back with \"hub rollback\".")]
    public async Task A_link_that_leads_nowhere_is_told(string damage, string expected)
    {
        await PublishAsync("A.");
        await PublishAsync("B.");
        if (damage == "gone") File.Delete(hub.Current);
        else Directory.Delete(hub.Folder.PathOf(hub.Folder.Current!), recursive: true);
        var report = await VerifyAsync();
        Assert.EndsWith(expected, Assert.Single(report.Problems), StringComparison.Ordinal);
        Assert.EndsWith(expected, (await ReleaseList.ReadAsync(hub.Folder)).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dangling", "There is no release in the folder, or its link is broken. The previous one is still served.")]
    [InlineData("refused", "The newest release is refused, and the previous one is still served. release.json is damaged: ")]
    [InlineData("page", "The release is damaged: law/index.html is missing or is not the file that its manifest names.")]
    public async Task A_host_says_in_its_health_what_is_wrong_and_is_well_again_after_publishing(string damage, string expected)
    {
        await PublishAsync("A.");
        using var watch = new ReleaseWatch(hub.Current);
        await using var host = await ApiHub.StartAsync(watch);
        using var client = ApiHub.ClientOf(host);
        Assert.Contains("\"status\":\"ready\"", await client.GetStringAsync("/health/ready"), StringComparison.Ordinal);
        if (damage == "refused") File.WriteAllText(Path.Combine(hub.Current, ReleaseManifest.FileName), "{");
        else if (damage == "dangling") Directory.Delete(hub.Folder.PathOf(hub.Folder.Current!), recursive: true);
        else File.WriteAllText(Path.Combine(hub.Current, "site", "law", "index.html"), "mischief");
        await client.GetAsync("/law/");
        using var health = JsonDocument.Parse(await client.GetStringAsync("/health/ready"));
        Assert.Equal("degraded", health.RootElement.GetProperty("status").GetString());
        Assert.StartsWith(expected, health.RootElement.GetProperty("problem").GetString(), StringComparison.Ordinal);
        await PublishAsync("A.");
        Assert.Contains("\"status\":\"ready\"", await client.GetStringAsync("/health/ready"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_gives_words_and_an_exit_code_for_a_nightly_job()
    {
        await PublishAsync("A.");
        await PublishAsync("B.");
        var sound = await HubProcess.RunAsync("verify", "--to", hub.Target);
        Assert.Equal((0, string.Empty), (sound.Code, sound.Err));
        Assert.EndsWith($"Everything in {hub.Target} is whole.\n", sound.Out, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), await QuietAsync());
        File.Delete(Path.Combine(hub.Current, "site", "glossary", "index.html"));
        var (code, words) = await QuietAsync();
        Assert.Equal(1, code);
        Assert.Contains($"{hub.Folder.Current} (served): DAMAGED\n    The release is not whole: site/glossary/index.html is missing.\n",
            words, StringComparison.Ordinal);
        Assert.Contains("1 of 2 releases is damaged. To repair the damaged one that is served, publish again", words,
            StringComparison.Ordinal);
        var json = await HubProcess.RunAsync("verify", "--to", hub.Target, "--json", hub.Folder.Current!.Text[..15]);
        using var document = JsonDocument.Parse(json.Out);
        Assert.Equal((1, false), (json.Code, document.RootElement.GetProperty("is_whole").GetBoolean()));
        Assert.Single(document.RootElement.GetProperty("releases").EnumerateArray());
        Assert.Contains("DAMAGED: ", (await HubProcess.RunAsync("releases", "--to", hub.Target)).Out, StringComparison.Ordinal);
    }

    private async Task<(int Code, string Out)> QuietAsync()
    {
        var (code, said, _) = await HubProcess.RunAsync("verify", "--quiet", "--to", hub.Target);
        return (code, said);
    }

    private Task<FolderReport> VerifyAsync() => FolderVerification.VerifyAsync(hub.Folder, null, ReleaseProbe.FindProblemAsync);

    private async Task<ReleaseName> PublishAsync(string words) =>
        (await hub.PublishAsync(("briefings/a.md", SmallHub.Resource(words)))).Release;
}
