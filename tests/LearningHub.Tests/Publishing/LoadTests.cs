using System.Collections.Concurrent;
using System.Diagnostics;
using LearningHub.Tests.Support;
using LearningHub.Web.Snapshots;

namespace LearningHub.Tests.Publishing;

public sealed class LoadTests : IDisposable
{
    private readonly PublishedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public async Task Publishing_and_going_back_under_load_give_no_failed_and_no_mixed_answer()
    {
        const int Rounds = 8;
        await hub.PublishAsync(NumberedHub.Files(0));
        using var watch = new ReleaseWatch(hub.Current);
        await using var host = await ApiHub.StartAsync(watch);
        using var client = ApiHub.ClientOf(host);
        using var stop = new CancellationTokenSource();
        var seen = new ConcurrentDictionary<string, int>();
        var readers = NumberedHub.Read(host.Urls.First(), 12, seen, stop.Token);
        for (var i = 1; i <= Rounds; i++)
        {
            await hub.PublishAsync(NumberedHub.Files(i), keep: 3);
            await SeenAsync(client, i);
            if (i % 2 == 1) continue;
            await hub.TakeBackAsync();
            await SeenAsync(client, i - 1);
        }
        await stop.CancelAsync();
        var answered = (await Task.WhenAll(readers)).Sum();
        Assert.True(answered >= 300, $"Only {answered} requests were answered.");
        Assert.True(seen.Count >= Rounds / 2, $"Only {seen.Count} releases were seen.");
    }

    // The next request may still get the former release if it started before the move. After a second, none does.
    private static async Task SeenAsync(HttpClient client, int number)
    {
        var clock = Stopwatch.StartNew();
        while (!(await client.GetStringAsync("/good-practice/minutes/")).Contains($"Number {number}.", StringComparison.Ordinal))
            Assert.True(clock.ElapsedMilliseconds < 1000, $"Release {number} was not served within a second.");
    }
}
