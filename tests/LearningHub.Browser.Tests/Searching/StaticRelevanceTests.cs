using System.Globalization;
using System.Text.Json;
using LearningHub.Tests.Relevance;
using Xunit.Abstractions;

namespace LearningHub.Browser.Tests.Searching;

/// <summary>The search of the browser against the judged queries that the host's engine is held to.</summary>
[Collection("work")]
public sealed class StaticRelevanceTests(HubInBrowser hub, ITestOutputHelper output) : BrowserTest(hub)
{
    // Slightly below what was reached; the host reaches 0.91 and 0.99.
    private const double LeastGain = 0.9;
    private const double LeastInFirstThree = 0.96;
    private const double LeastGainOfAll = 0.79;
    private const double LeastInFirstThreeOfAll = 0.94;
    private const int Best = 3;

    private const string Ask = """
        async (queries) => {
          const { openLibrary } = await import(new URL("../LIBRARY", location.href));
          const library = await openLibrary(new URL("../", location.href));
          const facets = { type: [], theme: [], audience: [], level: [], age: [] };
          return JSON.stringify(JSON.parse(queries).map(({ query, filters }) => library.search({ query, filters: { ...facets, ...filters }, from: "", to: "", sort: "relevance", page: 1, role: "" })
            .hits.map(({ resource }) => resource.address.split("/").at(-2))));
        }
        """;

    [Fact]
    public async Task Judged_queries_are_answered_nearly_as_well_as_by_a_host()
    {
        await using var host = await PlainHost.StartAsync(Hub.SiteFolder);
        var page = await Hub.OpenAtAsync($"{host.Address}search/");
        var queries = JudgedQuery.All().Where(query => !query.IsForAuthors).ToArray();
        var asked = JsonSerializer.Serialize(queries.Select(query => new { query = query.Query, filters = query.Filters }));
        var answers = JsonSerializer.Deserialize<string[][]>(
            await page.EvaluateAsync<string>(Ask.Replace("LIBRARY", Library(), StringComparison.Ordinal), asked))!;
        Assert.True(queries.Length >= 80);
        Hold(queries, answers, JudgedResources.First, LeastGain, LeastInFirstThree);
        Hold(queries, answers, JudgedResources.Ids, LeastGainOfAll, LeastInFirstThreeOfAll);
    }

    // Resources that nobody has judged are not wrong answers, so they are left out, as on the host.
    private void Hold(JudgedQuery[] queries, string[][] answers, IReadOnlySet<string> judged, double leastGain, double leastInFirstThree)
    {
        queries = [.. queries.Select(query => query.Among(judged))];
        var grades = queries.Zip(answers, (query, answer) => answer.Where(judged.Contains).Take(10)
            .Select(id => query.Grades.GetValueOrDefault(id)).ToArray()).ToArray();
        var gain = queries.Zip(grades, (query, found) => CumulativeGain.Measure(found, query.Grades.Values)).Average();
        var inFirstThree = grades.Average(found => found.Take(3).Contains(Best) ? 1.0 : 0);
        var report = string.Create(
            CultureInfo.InvariantCulture,
            $"{queries.Length} queries, {judged.Count} resources  nDCG@10 {gain:0.000}  in first three {inFirstThree:0.000}  empty "
            + $"{grades.Count(found => found.Length == 0)}");
        output.WriteLine(report);
        Assert.True(gain >= leastGain, report);
        Assert.True(inFirstThree >= leastInFirstThree, report);
        Assert.All(grades, Assert.NotEmpty);
    }

    // The script that searches is named after its bytes.
    private string Library() =>
        Path.GetRelativePath(Hub.SiteFolder, Directory.GetFiles(Path.Combine(Hub.SiteFolder, "assets", "by-hash"), "library-*.js").Single())
            .Replace('\\', '/');
}
