using LearningHub.Releases.Folder;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Publishing;

/// <summary>A hub that people use is not published with what is made up.</summary>
public sealed class MadeUpPublishTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-made-up-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("lines: [{ name: Duty team, number: 01632 960123 }]", "briefings/a.md", "Text.", "", "01632 960123")]
    [InlineData("", "briefings/a.md", "::: contact\nRing 07700 900123.\n:::", "", "07700 900123")]
    [InlineData("", "briefings/a.md", "Text.", "made-up: yes\n", "made up")]
    [InlineData("", "local-help/a.md", "Text.", "telephone: 020 7946 0123\n", "020 7946 0123")]
    [InlineData("", "awareness/a.md", "Tekst.", "lang: pl\nnative-reader: no\n", "native reader")]
    public async Task Publishing_refuses_what_only_a_demonstration_may_have(
        string lines, string path, string text, string keys, string named)
    {
        var files = SmallHub.Files((path, SmallHub.Resource(text, keys)));
        var real = files["hub.yml"].Replace("example.org", "harrowdale.gov.uk", StringComparison.Ordinal)
            .Replace("text: Tell someone. }", lines.Length == 0 ? "text: Tell someone. }" : $"text: Tell someone., {lines} }}",
                StringComparison.Ordinal);
        files["hub.yml"] = real.Replace("demonstration: true", string.Empty, StringComparison.Ordinal);
        var (content, target) = (Path.Combine(folder, "content"), Path.Combine(folder, "hub"));
        Write(content, files);
        var refused = await HubProcess.RunAsync("publish", "--content", content, "--to", target, "--by", "Ada", "--yes");
        Assert.NotEqual(0, refused.Code);
        Assert.Contains(named, refused.Err, StringComparison.Ordinal);
        Assert.Contains("Nothing was published", refused.Err, StringComparison.Ordinal);
        Assert.Contains("demonstration: true", refused.Err, StringComparison.Ordinal);
        Assert.Empty(PublicationFolder.Open(target).List());

        files["hub.yml"] = real;
        Write(content, files);
        var published = await HubProcess.RunAsync("publish", "--content", content, "--to", target, "--by", "Ada", "--yes");
        Assert.True(published.Code == 0, published.Err);
        Assert.Single(PublicationFolder.Open(target).List());
    }

    private static void Write(string content, Dictionary<string, string> files)
    {
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(content, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
