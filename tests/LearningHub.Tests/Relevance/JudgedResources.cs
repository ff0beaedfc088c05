using LearningHub.Tests.Support;

namespace LearningHub.Tests.Relevance;

/// <summary>The resources that were judged for the queries.</summary>
internal static class JudgedResources
{
    private static readonly string[] Lines =
        File.ReadAllLines(Path.Combine(Repository.Tests, "LearningHub.Tests", "Relevance", "judged-resources.txt"));

    /// <summary>The ids of all of them.</summary>
    public static IReadOnlySet<string> Ids { get; } = Read(Lines);

    /// <summary>The ids of those that the library held when the queries were written.</summary>
    public static IReadOnlySet<string> First { get; } =
        Read(Lines.TakeWhile(line => !line.StartsWith("# Later", StringComparison.Ordinal)));

    private static HashSet<string> Read(IEnumerable<string> lines) =>
        lines.Where(line => line.Length > 0 && line[0] != '#').ToHashSet(StringComparer.Ordinal);
}
