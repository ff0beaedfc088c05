using System.Globalization;

namespace LearningHub.Benchmarks.Asking;

/// <summary>Prints what <c>ask</c> measured.</summary>
internal static class AskReport
{
    private const int Slowest = 10;

    /// <summary>A summary on standard output.</summary>
    public static void Print(AskMeasures measures)
    {
        var (open, queries) = (measures.Openings, measures.Queries);
        Line($"{measures.Documents:N0} documents, index {measures.Bytes / 1e6:0.0} MB, memory of the open index "
            + $"{measures.HeapBytes / 1e6:0.0} MB");
        Line($"built   processor {measures.Build.Processor.TotalSeconds:0.00} s, wall {measures.Build.Wall.TotalSeconds:0.00} s");
        Line($"opened  processor {Times(open.Select(each => each.Processor))}, wall {Times(open.Select(each => each.Wall))}");
        Line($"{queries.Count} queries, processor time of each in {queries[0].Microseconds.Length} rounds, in microseconds:");
        Line($"  best    {Percentiles([.. queries.Select(query => query.Best).Order()])}");
        Line($"  median  {Percentiles([.. queries.Select(query => query.Median).Order()])}");
        Line($"  memory  {Percentiles([.. queries.Select(query => query.Kilobytes).Order()])} (kB)");
        Line($"slowest, best round:");
        foreach (var query in queries.OrderByDescending(query => query.Best).Take(Slowest))
            Line($"  {query.Best,8:0}  {query.Total,7:0} results  {query.Text}");
    }

    /// <summary>A line for each query: best, median, matches, text.</summary>
    public static void Write(AskMeasures measures, string path) => File.WriteAllLines(path, measures.Queries.Select(query =>
        string.Create(CultureInfo.InvariantCulture, $"{query.Best:0}\t{query.Median:0}\t{query.Total}\t{query.Text}")));

    private static string Times(IEnumerable<TimeSpan> spans)
    {
        double[] sorted = [.. spans.Select(span => span.TotalMilliseconds).Order()];
        return string.Create(
            CultureInfo.InvariantCulture, $"{sorted[0]:0.0} to {sorted[^1]:0.0} ms, median {sorted[sorted.Length / 2]:0.0}");
    }

    private static string Percentiles(double[] sorted) => string.Create(
        CultureInfo.InvariantCulture, $"p50 {At(sorted, 0.5):0}, p90 {At(sorted, 0.9):0}, p99 {At(sorted, 0.99):0}, sum {sorted.Sum():0}");

    private static double At(double[] sorted, double share) =>
        sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];

    private static void Line(string text) => Console.WriteLine(text);
}
