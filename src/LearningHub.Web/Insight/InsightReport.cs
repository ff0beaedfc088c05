namespace LearningHub.Web.Insight;

/// <summary>What all hosts have counted.</summary>
/// <param name="From">The first week; null if nothing was counted.</param>
/// <param name="Words">Words that were searched for at least five times in a week, the most searched first.</param>
/// <param name="Others">The sum of all other searches.</param>
/// <param name="First">How often each address came first, the most often first.</param>
public sealed record InsightReport(
    DateOnly? From, IReadOnlyList<(DateOnly Week, string Words, SearchCount Count)> Words, SearchCount Others,
    IReadOnlyList<(string Address, int Count)> First)
{
    /// <summary>Adds the counts of all hosts up.</summary>
    /// <exception cref="IOException">The key of the hashes cannot be read.</exception>
    public static InsightReport Read(InsightFolder folder)
    {
        var all = folder.ReadAll().SelectMany(weeks => weeks).ToArray();
        var words = new Dictionary<(DateOnly Week, string Words), SearchCount>();
        var rare = new Dictionary<(DateOnly Week, string Hash), SearchCount>();
        var others = SearchCount.None;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var week in all)
        {
            foreach (var (text, count) in week.Words) Add(words, (week.Week, text), count);
            foreach (var (hash, count) in week.Rare) Add(rare, (week.Week, hash), count);
            others = others.Plus(week.Others);
            foreach (var (address, count) in week.First) first[address] = first.GetValueOrDefault(address) + count;
        }
        // What one host has heard often, another may have heard rarely.
        foreach (var (week, text) in words.Keys.ToArray())
        {
            if (rare.Remove((week, folder.HashOf(text)), out var more)) words[(week, text)] = words[(week, text)].Plus(more);
        }
        return new InsightReport(
            all.Length == 0 ? null : all.Min(week => week.Week),
            [
                .. words.Select(each => (each.Key.Week, each.Key.Words, each.Value)).OrderByDescending(each => each.Value.Searches)
                    .ThenBy(each => each.Words, StringComparer.Ordinal),
            ],
            rare.Values.Aggregate(others, (sum, count) => sum.Plus(count)),
            [
                .. first.Select(each => (each.Key, each.Value)).OrderByDescending(each => each.Value)
                    .ThenBy(each => each.Key, StringComparer.Ordinal),
            ]);

        static void Add<TKey>(Dictionary<TKey, SearchCount> sums, TKey key, SearchCount count)
            where TKey : notnull => sums[key] = sums.GetValueOrDefault(key, SearchCount.None).Plus(count);
    }
}
