using LearningHub.Tests.Support;

namespace LearningHub.Tests.Relevance;

/// <summary>The resources that the library held when the queries were judged.</summary>
internal static class JudgedResources
{
    /// <summary>Their ids.</summary>
    public static IReadOnlySet<string> Ids { get; } = File.ReadLines(
            Path.Combine(Repository.Tests, "LearningHub.Tests", "Relevance", "judged-resources.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').ToHashSet(StringComparer.Ordinal);
}
