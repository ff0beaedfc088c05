using LearningHub.Releases.Inspection;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Publishing.Releases;

/// <summary>Links that somebody may have planted are refused with a message, and nothing is written through them.</summary>
public sealed class PlantedLinkTests : IDisposable
{
    private readonly PublishedHub hub = new();

    public PlantedLinkTests()
    {
        Directory.CreateDirectory(hub.Beside);
        File.WriteAllText(Path.Combine(hub.Beside, "thesis.txt"), "mine");
    }

    public void Dispose() => hub.Dispose();

    [Theory]
    [InlineData("folder", "is a link to")]
    [InlineData("folder-file", "is a file, but a folder is needed there")]
    [InlineData("releases", "is a link to")]
    [InlineData("releases-file", "is a file, but a folder is needed there")]
    [InlineData("current-out", "which is not one of the releases beside it")]
    [InlineData("current-up", "which is not one of the releases beside it")]
    [InlineData("current-file", "is not a link")]
    [InlineData("current-folder", "is not a link")]
    [InlineData("lock", "is a link to")]
    public async Task What_stands_in_the_way_is_refused(string planted, string expected)
    {
        Plant(planted);
        var exception = await Assert.ThrowsAsync<IOException>(() => hub.PublishAsync(("briefings/a.md", SmallHub.Resource("Words."))));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(hub.Beside).Select(Path.GetFileName));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(hub.Beside, "thesis.txt")));
    }

    [Fact]
    public async Task A_link_planted_as_the_note_of_the_publisher_is_replaced_and_not_followed()
    {
        Directory.CreateDirectory(hub.Target);
        File.CreateSymbolicLink(Path.Combine(hub.Target, ".publishing-by"), Path.Combine(hub.Beside, "thesis.txt"));
        await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("Words.")));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(hub.Beside, "thesis.txt")));
    }

    [Fact]
    public async Task A_release_that_is_a_link_is_no_release()
    {
        await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("Words.")));
        Directory.CreateSymbolicLink(Path.Combine(hub.Target, "releases", "20200101-000000-0123456789ab"), hub.Current);
        Assert.Single(hub.Folder.List());
        Assert.Single((await ReleaseList.ReadAsync(hub.Folder)).Releases);
    }

    private void Plant(string planted)
    {
        if (planted == "folder") Directory.CreateSymbolicLink(hub.Target, hub.Beside);
        else if (planted == "folder-file") File.WriteAllText(hub.Target, "x");
        else Directory.CreateDirectory(hub.Target);
        switch (planted)
        {
            case "releases": Directory.CreateSymbolicLink(Path.Combine(hub.Target, "releases"), hub.Beside); break;
            case "releases-file": File.WriteAllText(Path.Combine(hub.Target, "releases"), "x"); break;
            case "current-out": Directory.CreateSymbolicLink(hub.Current, hub.Beside); break;
            case "current-up": Directory.CreateSymbolicLink(hub.Current, "releases/../../beside"); break;
            case "current-file": File.WriteAllText(hub.Current, "x"); break;
            case "current-folder": Directory.CreateDirectory(hub.Current); break;
            case "lock": File.CreateSymbolicLink(Path.Combine(hub.Target, ".publishing"), Path.Combine(hub.Beside, "thesis.txt")); break;
        }
    }
}
