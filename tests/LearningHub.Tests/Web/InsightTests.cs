using LearningHub.Web.Insight;

namespace LearningHub.Tests.Web;

/// <summary>Searches are counted by week, without words that were rarely searched for, and the counts survive.</summary>
public sealed class InsightTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-insight-").FullName;
    private DateOnly today = new(2026, 11, 20);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Words_are_kept_from_their_fifth_search_on_and_before_only_as_a_number()
    {
        using (var counter = Counter("one"))
        {
            for (var i = 0; i < 4; i++) counter.Count($" Leanne  BRAITHWAITE{new string(' ', i)}", 0, null, 8);
            counter.Keep();
        }
        Assert.DoesNotContain("leanne", AllText(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(new SearchCount(4, 4), Report().Others);
        Assert.Empty(Report().Words);
        using (var counter = Counter("one")) counter.Count("leanne braithwaite", 2, "/audits/a/", 8);
        var (week, words, count) = Assert.Single(Report().Words);
        Assert.Equal((new DateOnly(2026, 11, 16), "leanne braithwaite", new SearchCount(5, 4)), (week, words, count));
        Assert.Equal([("/audits/a/", 1)], Report().First);
    }

    [Fact]
    public void Hosts_count_into_files_of_their_own_and_are_added_up()
    {
        foreach (var (host, times) in new[] { ("one", 6), ("two", 3) })
        {
            using var counter = Counter(host);
            for (var i = 0; i < times; i++) counter.Count("neglect", 1, "/audits/a/", 8);
        }
        Assert.Equal(new SearchCount(9, 0), Assert.Single(Report().Words).Count);
        Assert.Equal(SearchCount.None, Report().Others);
    }

    [Fact]
    public void Weeks_end_and_are_erased_when_their_time_is_over()
    {
        using var counter = Counter("one");
        for (var i = 0; i < 5; i++) counter.Count("old", 0, null, 2);
        counter.Count("rare", 0, null, 2);
        today = today.AddDays(7);
        counter.Count("new", 0, null, 2);
        counter.Keep();
        Assert.DoesNotContain("\"Rare\":{\"", AllText().Split("2026-11-16")[1].Split("2026-11-23")[0], StringComparison.Ordinal);
        Assert.Equal(2, Report().Others.Searches);
        today = today.AddDays(7);
        counter.Count("newer", 0, null, 2);
        counter.Keep();
        Assert.Empty(Report().Words);
        Assert.Equal(new DateOnly(2026, 11, 23), Report().From);
    }

    [Fact]
    public void The_file_is_bounded_and_a_damaged_one_is_begun_anew()
    {
        using (var counter = Counter("one"))
        {
            for (var i = 0; i < 3_000; i++) counter.Count($"words {i}", 0, $"/a/{i}/", 8);
            counter.Count(new string('x', 500), 0, null, 8);
        }
        Assert.Equal(3_001, Report().Others.Searches);
        Assert.True(new FileInfo(Path.Combine(folder, "searches-one.json")).Length < 300_000);
        File.WriteAllText(Path.Combine(folder, "searches-one.json"), "[{");
        using var again = Counter("one");
        again.Count("neglect", 0, null, 8);
        again.Keep();
        Assert.Equal(1, Report().Others.Searches);
    }

    private string AllText() => string.Concat(Directory.EnumerateFiles(folder, "*.json").Select(File.ReadAllText));

    private InsightReport Report() => InsightReport.Read(new InsightFolder(folder));

    private SearchCounter Counter(string host) => new(new InsightFolder(folder), host, () => today);
}
