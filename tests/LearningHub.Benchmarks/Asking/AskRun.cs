using System.Diagnostics;
using System.Text.Json;
using LearningHub.Search;
using LearningHub.Search.Schema;

namespace LearningHub.Benchmarks.Asking;

/// <summary>Builds an index of documents from a file, opens it, and asks it queries as the hub does: grouped, with facets, passages and all
/// help. It measures processor time, which other processes of a busy machine change little.</summary>
/// <remarks>
/// This file uses nothing but the search engine's public types, so that <c>Asking/old.sh</c> can compile it with an older engine. The
/// namespaces that differ between engines are named in the project files.
/// </remarks>
internal static class AskRun
{
    private const int Openings = 7;
    private const int Warmup = 3;

    /// <summary>Measures.</summary>
    /// <param name="documents">File of <c>documents</c>.</param>
    /// <param name="queries">File of queries, one a line.</param>
    /// <param name="rounds">How often each query is asked.</param>
    public static AskMeasures Measure(string documents, string queries, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("hub-ask-");
        try
        {
            var path = Path.Combine(folder.FullName, "index");
            var build = Build(documents, path);
            Span[] openings = [.. Enumerable.Range(0, Openings).Select(_ => Open(path))];
            var before = GC.GetTotalMemory(forceFullCollection: true);
            using var index = AskedIndex.Open(path);
            var heap = GC.GetTotalMemory(forceFullCollection: true) - before;
            return new AskMeasures
            {
                Documents = index.Documents,
                Bytes = Size(path),
                HeapBytes = heap,
                Build = build,
                Openings = openings,
                Queries = Ask(index, File.ReadAllLines(queries), rounds),
            };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Reading the file is not measured.
    private static Span Build(string file, string path)
    {
        using var lines = File.ReadLines(file).GetEnumerator();
        var (schema, guidance) = (Next<IndexSchema>(lines), Next<IndexGuidance>(lines));
        var documents = new List<IndexDocument>();
        while (lines.MoveNext()) documents.Add(JsonSerializer.Deserialize<IndexDocument>(lines.Current)!);
        GC.Collect();
        return Time(() => AskedIndex.Write(schema, guidance, documents, path));
    }

    private static T Next<T>(IEnumerator<string> lines) => lines.MoveNext()
        ? JsonSerializer.Deserialize<T>(lines.Current)! : throw new InvalidDataException("The file of documents has too few lines.");

    private static Span Open(string path)
    {
        GC.Collect();
        SearchIndex? index = null;
        var span = Time(() => index = AskedIndex.Open(path));
        index!.Dispose();
        return span;
    }

    private static AskedTimes[] Ask(SearchIndex index, string[] queries, int rounds)
    {
        AskedTimes[] asked = [.. queries.Select(text => new AskedTimes(text, index.Search(Request(text)).Total, new double[rounds]))];
        for (var round = -Warmup; round < rounds; round++)
        {
            GC.Collect();
            foreach (var query in asked)
            {
                var (start, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
                index.Search(Request(query.Text));
                var time = Environment.CpuUsage.TotalTime - start;
                query.Kilobytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / 1e3;
                if (round >= 0) query.Microseconds[round] = time.TotalMicroseconds;
            }
        }
        return asked;
    }

    private static SearchRequest Request(string text) => new() { Text = text };

    private static long Size(string path) => File.Exists(path)
        ? new FileInfo(path).Length : Directory.EnumerateFiles(path).Sum(file => new FileInfo(file).Length);

    private static Span Time(Action action)
    {
        var (processor, wall) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        action();
        return new Span(Environment.CpuUsage.TotalTime - processor, wall.Elapsed);
    }
}
