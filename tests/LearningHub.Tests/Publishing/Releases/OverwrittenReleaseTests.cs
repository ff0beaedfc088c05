using System.Diagnostics;
using System.Net;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Publishing.Releases;

/// <summary>A host in its own process keeps running, whatever is written over the release that it serves.</summary>
public sealed class OverwrittenReleaseTests : IDisposable
{
    private static readonly string[] Addresses =
        ["/", "/briefings/a/", "/law/", "/search/?q=words", "/api/v1/search?q=supervision", "/api/v1/resources", "/data/library.json",
            "/health/ready"];

    private readonly PublishedHub hub = new();
    private Process? host;

    public void Dispose()
    {
        host?.Kill(entireProcessTree: true);
        host?.WaitForExit();
        host?.Dispose();
        hub.Dispose();
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("half")]
    [InlineData("zeros")]
    [InlineData("noise")]
    [InlineData("removed")]
    public async Task Every_file_is_written_over_in_place_and_the_host_answers_and_is_well_after_the_next_release(string damage)
    {
        await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("Words about supervision.")));
        using var site = await ServeAsync();
        // The index and a page are in use before they are damaged.
        foreach (var address in Addresses) Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(address)).StatusCode);
        var release = hub.Folder.PathOf(hub.Folder.Current!);
        var files = Directory.GetFiles(release, "*", SearchOption.AllDirectories)
            .OrderByDescending(file => file.Contains("search", StringComparison.Ordinal)).ToArray();
        for (var i = 0; i < files.Length; i++)
        {
            Damage(files[i], damage);
            if (i % 8 == 0 || files[i].Contains("search", StringComparison.Ordinal)) await AnswersAsync(site);
        }
        await AnswersAsync(site);
        await hub.PublishAsync(("briefings/a.md", SmallHub.Resource("More words about supervision.")));
        foreach (var address in Addresses) Assert.Equal(HttpStatusCode.OK, (await site.GetAsync(address)).StatusCode);
        Assert.Contains("\"status\":\"ready\"", await site.GetStringAsync("/health/ready"), StringComparison.Ordinal);
    }

    private static void Damage(string file, string damage)
    {
        if (damage == "removed")
        {
            File.Delete(file);
            return;
        }
        // In place: the file stays the same one, as a careless copy over it would have it.
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        var length = (int)stream.Length;
        var noise = new byte[length];
        if (damage == "noise") new Random(length).NextBytes(noise);
        if (damage is "zeros" or "noise") stream.Write(noise);
        else stream.SetLength(damage == "half" ? length / 2 : 0);
    }

    private async Task AnswersAsync(HttpClient site)
    {
        foreach (var address in Addresses)
        {
            using var answer = await site.GetAsync(address);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable,
                $"{address}: {(int)answer.StatusCode}");
        }
        Assert.False(host!.HasExited);
    }

    private async Task<HttpClient> ServeAsync()
    {
        host = HubProcess.Start("serve", "--release", hub.Current, "--urls", "http://127.0.0.1:0");
        for (string? line; (line = await host.StandardOutput.ReadLineAsync()) is not null;)
        {
            if (!line.StartsWith("The hub is at ", StringComparison.Ordinal)) continue;
            _ = host.StandardOutput.ReadToEndAsync();
            _ = host.StandardError.ReadToEndAsync();
            return new HttpClient { BaseAddress = new Uri(line.Split(' ')[4]) };
        }
        throw new InvalidOperationException(await host.StandardError.ReadToEndAsync());
    }
}
