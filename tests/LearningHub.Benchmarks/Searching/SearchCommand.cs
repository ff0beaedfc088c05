using System.CommandLine;
using System.Diagnostics;
using LearningHub.Search;
using LearningHub.Search.Indexing;
using LearningHub.Search.Searching;

namespace LearningHub.Benchmarks.Searching;

/// <summary><c>search</c>: builds an index of passages, opens it, and measures answers.</summary>
internal static class SearchCommand
{
    private const int Openings = 7;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var corpus = new Option<string>("--corpus") { Description = "Passages, a JSON object a line.", Required = true, HelpName = "FILE" };
        var queries = new Option<string>("--queries")
        {
            Description = "Queries, one a line, each with its group and a tab before it or without.",
            Required = true,
            HelpName = "FILE"
        };
        var json = new Option<string?>("--json") { Description = "Write everything here as well.", HelpName = "FILE" };
        var rounds = new Option<int>("--rounds") { Description = "Measured rounds through all queries.", DefaultValueFactory = _ => 20 };
        var warmup = new Option<int>("--warmup") { Description = "Rounds before them.", DefaultValueFactory = _ => 5 };
        var command = new Command(
            "search", "Measures the search engine. Example: search --corpus passages.jsonl --queries queries.txt --json ours.json")
            {
                corpus,
                queries,
                json,
                rounds,
                warmup
            };
        command.SetAction(parsed =>
        {
            var measures = Measure(
                parsed.GetRequiredValue(corpus), AskedQuery.Read(parsed.GetRequiredValue(queries), parsed.GetValue(rounds)),
                parsed.GetValue(warmup));
            SearchReport.Print(measures);
            if (parsed.GetValue(json) is { } path) SearchReport.Write(measures, path);
        });
        return command;
    }

    private static SearchMeasures Measure(string corpus, IReadOnlyList<AskedQuery> queries, int warmup)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("hub-search-").FullName, "index");
        try
        {
            var build = Build(corpus, path);
            var open = Open(path);
            using var index = SearchIndex.Open(path);
            (AskedQuery Query, SearchResponse Answer)[] answers =
                [.. queries.Select(query => (query, index.Search(Request(query.Text, isFull: true))))];
            Rounds(index, queries, warmup, isFull: false);
            Rounds(index, queries, warmup, isFull: true);
            return new SearchMeasures
            {
                Passages = index.Documents,
                Build = build,
                Bytes = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length),
                Open = open,
                HeapBytes = GC.GetTotalMemory(forceFullCollection: true),
                Queries = answers,
            };
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    private static TimeSpan Build(string corpus, string path)
    {
        var clock = Stopwatch.StartNew();
        IndexBuilder.Build(path, PassageReader.Schema, guidance: null, PassageReader.Read(corpus));
        return clock.Elapsed;
    }

    private static TimeSpan Open(string path)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < Openings; i++)
        {
            var clock = Stopwatch.StartNew();
            using var index = SearchIndex.Open(path);
            times.Add(clock.Elapsed);
        }
        times.Sort();
        return times[Openings / 2];
    }

    // Every query once in each round, in order; the first rounds are written over.
    private static void Rounds(SearchIndex index, IReadOnlyList<AskedQuery> queries, int warmup, bool isFull)
    {
        var rounds = queries[0].Bare.Length;
        for (var round = -warmup; round < rounds; round++)
        {
            foreach (var query in queries)
            {
                var start = Stopwatch.GetTimestamp();
                index.Search(Request(query.Text, isFull));
                (isFull ? query.Full : query.Bare)[Math.Max(0, round)] = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            }
        }
    }

    private static SearchRequest Request(string text, bool isFull) => new()
    {
        Text = text,
        Assist = false,
        CountFacets = isFull,
        PassageLength = isFull ? 240 : 0,
        DocumentsPerGroup = 1
    };
}
