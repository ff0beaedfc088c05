using System.Diagnostics;
using System.Text.Json;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Search.Lucene;

/// <summary>Runs the real Apache Lucene, as Debian packages it, over a corpus and queries.</summary>
internal static class LuceneRun
{
    private const string JarFolder = "/usr/share/java";
    private static readonly string[] Jars =
        ["lucene-core", "lucene-analyzers-common", "lucene-queryparser", "lucene-queries", "lucene-sandbox"];

    /// <summary>Why Lucene cannot run here, or null.</summary>
    public static string? Missing
    {
        get
        {
            if (Jars.FirstOrDefault(jar => Find(jar) is null) is { } jar)
                return $"{jar}-8*.jar is not in {JarFolder}: install liblucene8-java.";
            var paths = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':');
            return paths.Any(path => File.Exists(Path.Combine(path, "java"))) ? null : "There is no Java: install default-jdk-headless.";
        }
    }

    /// <summary>The answers, in the order of the queries.</summary>
    public static JsonElement[] Answers(string corpus, string queries)
    {
        var source = Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Search", "Lucene", "LuceneOracle.java");
        var start = new ProcessStartInfo("java", ["-cp", string.Join(':', Jars.Select(Find)), source, corpus, queries])
        {
            RedirectStandardOutput = true
        };
        using var java = Process.Start(start)!;
        using var answers = JsonDocument.Parse(java.StandardOutput.ReadToEnd());
        java.WaitForExit();
        Assert.Equal(0, java.ExitCode);
        return [.. answers.RootElement.GetProperty("answers").EnumerateArray().Select(answer => answer.Clone())];
    }

    private static string? Find(string jar) =>
        Directory.Exists(JarFolder) ? Directory.EnumerateFiles(JarFolder, $"{jar}-8*.jar").FirstOrDefault() : null;
}
