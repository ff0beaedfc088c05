namespace LearningHub.Benchmarks.Searching;

/// <summary>A query of the benchmark with its samples.</summary>
/// <param name="Group">Kind of query; queries of one group are also reported together.</param>
/// <param name="Text">The query.</param>
/// <param name="Bare">Microseconds of the first ten alone, one for each round.</param>
/// <param name="Full">Microseconds with facets over all matches and passages of the ten.</param>
internal sealed record AskedQuery(string Group, string Text, double[] Bare, double[] Full)
{
    /// <summary>Reads queries: one a line, with its group and a tab before it or without.</summary>
    public static IReadOnlyList<AskedQuery> Read(string path, int rounds) =>
    [
        .. File.ReadLines(path).Where(line => line.Length > 0).Select(line => line.Split('\t', 2))
            .Select(parts => new AskedQuery(
                parts.Length > 1 ? parts[0] : "queries", parts[^1], new double[rounds], new double[rounds])),
    ];
}
