using LearningHub.Releases.Folder;
using LearningHub.Releases.Inspection;
using LearningHub.Tests.Support;
using LearningHub.Web.Snapshots;

namespace LearningHub.Tests.Publishing.Releases;

/// <summary>Where symbolic links are not allowed, as on Windows without developer mode, a small file says which release is
/// served.</summary>
public sealed class PointerFileTests : IDisposable
{
    private readonly PublishedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Publishing_serving_and_going_back_work_with_a_pointer_file(bool isWished)
    {
        // The second way is what Windows does: it refuses to make the link.
        hub.OpenFolder = path => isWished
            ? PublicationFolder.Open(path, usesPointerFile: true)
            : PublicationFolder.Open(
                path, usesPointerFile: false, (_, _) =>
                    throw new IOException("A required privilege is not held by the client.", unchecked((int)0x80070522)));
        var first = await PublishAsync("Number 0.");
        Assert.Equal($"releases/{first}\n", File.ReadAllText(hub.Current));
        using var watch = new ReleaseWatch(hub.Current);
        await using var host = await ApiHub.StartAsync(watch);
        using var client = ApiHub.ClientOf(host);
        Assert.Contains("Number 0.", await client.GetStringAsync("/briefings/a/"), StringComparison.Ordinal);
        // From now on the option is not needed: the file shows how this folder is published to.
        hub.OpenFolder = path => PublicationFolder.Open(path);
        var second = await PublishAsync("Number 1.");
        Assert.Contains("Number 1.", await client.GetStringAsync("/briefings/a/"), StringComparison.Ordinal);
        Assert.Equal(first, await hub.TakeBackAsync());
        Assert.Contains("Number 0.", await client.GetStringAsync("/briefings/a/"), StringComparison.Ordinal);
        Assert.Null(watch.Refusal);
        var report = await FolderVerification.VerifyAsync(hub.Folder, null, ReleaseProbe.FindProblemAsync);
        Assert.True(report.IsWhole);
        Assert.Equal([second.Text, first.Text], report.Releases.Select(release => release.Name));
        Assert.Null(new FileInfo(hub.Current).LinkTarget);
    }

    [Theory]
    [InlineData("releases/../../elsewhere")]
    [InlineData("/etc")]
    [InlineData("")]
    public async Task A_file_that_names_no_release_is_refused(string words)
    {
        await PublishAsync("Words.");
        File.Delete(hub.Current);
        File.WriteAllText(hub.Current, words);
        Assert.Contains("is not a link", Assert.Throws<IOException>(() => hub.Folder).Message, StringComparison.Ordinal);
    }

    private async Task<ReleaseName> PublishAsync(string words) =>
        (await hub.PublishAsync(("briefings/a.md", SmallHub.Resource(words)))).Release;
}
