using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Publishing;

/// <summary>Releases with their number in every answer, and readers that check that no answer mixes two of them.</summary>
internal static class NumberedHub
{
    private static readonly string[] Addresses =
        ["/api/v1/resources?sort=title", "/api/v1/resources/minutes", "/good-practice/minutes/", "/data/resources.csv",
            "/whats-new/feed.json"];

    public static IContentFiles Files(int number) => ApiHub.Files($"Number {number}.");

    /// <summary>Starts readers that go on until they are stopped.</summary>
    /// <returns>How many answers each of them had.</returns>
    public static Task<int>[] Read(string url, int readers, ConcurrentDictionary<string, int> seen, CancellationToken stop) =>
        [.. Enumerable.Range(0, readers).Select(_ => Task.Run(() => ReadAsync(url, seen, stop), CancellationToken.None))];

    private static async Task<int> ReadAsync(string url, ConcurrentDictionary<string, int> seen, CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        var answered = 0;
        while (!stop.IsCancellationRequested)
        {
            foreach (var address in Addresses)
            {
                using var answer = await client.GetAsync(address, CancellationToken.None);
                var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {(int)answer.StatusCode} {text}");
                seen.AddOrUpdate(Assert.Single(Regex.Matches(text, "Number [0-9]+\\.").Select(match => match.Value).Distinct()), 1,
                    (_, count) => count + 1);
                answered++;
            }
        }
        return answered;
    }
}
