using System.Security.Cryptography;
using LearningHub.Releases.Building;
using LearningHub.Releases.Manifest;
using LearningHub.Site;
using LearningHub.Site.Publishing;

namespace LearningHub.Tests.Site;

public sealed class OutputFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-output-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(65_536, 4096)]
    [InlineData(65_537, 65_537)]
    [InlineData(500_000, 7919)]
    public async Task A_file_of_any_size_is_on_the_disk_whole_and_its_hash_is_in_the_manifest(int size, int pieces)
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        var target = Path.Combine(folder, "release");
        var output = new SiteOutput("data/large.bin", async stream =>
        {
            for (var at = 0; at < size; at += pieces) await stream.WriteAsync(bytes.AsMemory(at, Math.Min(pieces, size - at)));
        });
        var manifest = await SiteRelease.BuildAsync([output], target);
        var file = Assert.Single(manifest.Files);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Path.Combine(target, "site", "data", "large.bin")));
        Assert.Equal(new ReleaseFile("site/data/large.bin", size, Convert.ToHexStringLower(SHA256.HashData(bytes))), file);
    }

    [Fact]
    public async Task Every_kind_of_file_is_told_apart_in_the_times()
    {
        SiteOutput[] outputs =
            [Output("a.html", SiteOutputKind.Page), Output("b.json", SiteOutputKind.Dataset), Output("c.json", SiteOutputKind.StaticIndex)];
        var times = new StageTimes();
        await SiteRelease.BuildAsync(outputs, Path.Combine(folder, "release"), times: times);
        Assert.Equal(["dataset", "pages", "static index"], times.All.Select(each => each.Stage));
        Assert.All(times.All, each => Assert.True(each.Time > TimeSpan.Zero));

        static SiteOutput Output(string path, SiteOutputKind kind) => new(path, stream => stream.WriteAsync("x"u8.ToArray()).AsTask())
        {
            Kind = kind
        };
    }
}
