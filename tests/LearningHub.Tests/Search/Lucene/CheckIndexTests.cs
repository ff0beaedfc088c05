using System.Diagnostics;
using LearningHub.Content;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Search.Lucene;

/// <summary>Apache Lucene 4.10 reads our index: its own check goes through every part of the index of the real content.</summary>
public sealed class CheckIndexTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-check-index-").FullName;

    private static string JarFolder => Path.Combine(Repository.Root, "artifacts", "lucene-4.10", "usr", "share", "java");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SkippableFact]
    public void The_check_of_Lucene_finds_no_error_in_the_index_of_the_real_content()
    {
        new LibraryIndex(RealHub.Linked).Build(PathOf("index"));
        CheckShards(PathOf("index"));
    }

    [SkippableFact]
    public void Nor_in_one_that_took_most_documents_over_from_an_earlier_index()
    {
        var before = new LibraryIndex(RealHub.Linked with { Resources = [.. RealHub.Linked.Resources.Skip(5)] });
        before.Build(PathOf("before"));
        var update = new LibraryIndex(RealHub.Linked)
        {
            Former = new Dictionary<string, CachedIndex>
            {
                [LibraryIndex.ReleasePath] = new(PathOf("before"), before.Written[LibraryIndex.ReleasePath]),
            },
        };
        update.Build(PathOf("index"));
        CheckShards(PathOf("index"));
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    private static void CheckShards(string path)
    {
        foreach (var shard in Directory.EnumerateDirectories(path)) Check(shard);
    }

    private static void Check(string path)
    {
        var jar = Directory.Exists(JarFolder) ? Directory.EnumerateFiles(JarFolder, "lucene-core-4.10*.jar").FirstOrDefault() : null;
        Skip.If(jar is null, $"lucene-core-4.10*.jar is not in {JarFolder}: tests/run.sh puts it there from Debian's liblucene4.10-java.");
        Skip.If(LuceneRun.Missing is not null, LuceneRun.Missing);
        var start = new ProcessStartInfo("java", ["-cp", jar, "org.apache.lucene.index.CheckIndex", path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        using var java = Process.Start(start)!;
        var said = java.StandardOutput.ReadToEnd() + java.StandardError.ReadToEnd();
        java.WaitForExit();
        Assert.True(java.ExitCode == 0, said);
        Assert.Contains("No problems were detected with this index.", said, StringComparison.Ordinal);
    }
}
