using System.Globalization;
using System.Text.Json;
using LearningHub.Search;
using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;
using LearningHub.Search.Searching;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Search.Lucene;

/// <summary>The search on Lucene.Net gives the tokens, hits and scores of Apache Lucene.</summary>
public sealed class ConformanceTests : IDisposable
{
    // Scores are sums of 32-bit numbers, which Lucene adds up in another order.
    private const double Tolerance = 2e-5;

    private readonly string folder = Directory.CreateTempSubdirectory("hub-lucene-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SkippableFact]
    public void Tokens_hits_and_scores_are_those_of_Lucene()
    {
        Skip.If(LuceneRun.Missing is not null, LuceneRun.Missing);
        var documents = ConformanceCorpus.Documents();
        var corpus = Path.Combine(folder, "corpus.jsonl");
        var queries = Path.Combine(Repository.Root, "tests", "LearningHub.Tests", "Search", "Lucene", "queries.jsonl");
        ConformanceCorpus.Write(documents, corpus);
        using var index = ConformanceCorpus.Build(documents, Path.Combine(folder, "index"));
        var answers = LuceneRun.Answers(corpus, queries);
        var isApart = File.ReadLines(queries).Select(line => line.Contains("\"apart\":", StringComparison.Ordinal)).ToArray();
        var differences = new List<string>();
        var compared = 0;
        for (var i = 0; i < answers.Length; i++)
        {
            var answer = answers[i];
            // Intended differences have a reason in their line.
            if (isApart[i]) continue;
            if (answer.TryGetProperty("analyze", out var text)) CompareTokens(text.GetString()!, answer, differences);
            // Lucene refuses what it cannot parse; we answer the rest, and other tests hold us to that.
            else if (!answer.TryGetProperty("error", out _)) CompareHits(index, answer, differences);
            else continue;
            compared++;
        }
        Assert.True(differences.Count == 0, $"{differences.Count} of {compared}:\n{string.Join('\n', differences.Take(60))}");
        Assert.True(compared >= 200, $"Only {compared} queries were compared.");
    }

    private static void CompareTokens(string text, JsonElement answer, List<string> differences)
    {
        var wanted = answer.GetProperty("tokens").EnumerateArray()
            .Select(token => $"{token.GetProperty("t").GetString()}@{token.GetProperty("p").GetInt32()}"
                + $"[{token.GetProperty("s").GetInt32()},{token.GetProperty("e").GetInt32()}]");
        var given = EnglishAnalyzer.Analyze(text, FieldAnalysis.LuceneEnglish)
            .Select(token => $"{token.Term}@{token.Position}[{token.Start},{token.End}]");
        var (left, right) = (string.Join(' ', wanted), string.Join(' ', given));
        if (left != right) differences.Add($"tokens of {Short(text)}\n  Lucene {Short(left)}\n  ours   {Short(right)}");
    }

    private static void CompareHits(SearchIndex index, JsonElement answer, List<string> differences)
    {
        var query = answer.GetProperty("q").GetString()!;
        var found = index.Search(new SearchRequest { Text = query, Assist = false, Take = 100, PassageLength = 0 });
        var total = answer.GetProperty("total").GetInt32();
        if (found.Total != total)
        {
            differences.Add($"{query}: {total} hits in Lucene, {found.Total} in ours; parsed {answer.GetProperty("parsed").GetString()}");
            return;
        }
        // Facets and dates narrow down here and tell nothing of relevance; in Lucene they score like words.
        if (query.Contains("type:", StringComparison.Ordinal) || query.Contains("theme:", StringComparison.Ordinal)
            || query.Contains("audience:", StringComparison.Ordinal)) return;
        var scores = found.Hits.ToDictionary(hit => hit.Group, hit => hit.Score);
        var top = answer.GetProperty("top").EnumerateArray()
            .Select(hit => (Id: hit.GetProperty("id").GetString()!, Score: hit.GetProperty("score").GetSingle())).ToArray();
        for (var i = 0; i < top.Length; i++)
        {
            var own = found.Hits[i].Score;
            if (IsNear(own, top[i].Score) && scores.TryGetValue(top[i].Id, out var same) && IsNear(same, top[i].Score)) continue;
            differences.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{query}: place {i + 1} is {top[i].Id} with {top[i].Score} in Lucene, {found.Hits[i].Group} with {own} in ours; "
                + $"{top[i].Id} has {scores.GetValueOrDefault(top[i].Id)}"));
            return;
        }
    }

    private static bool IsNear(float left, float right) => Math.Abs(left - right) <= Tolerance * Math.Max(1, Math.Abs(right));

    private static string Short(string text) => text.Length > 300 ? $"{text[..300]}…" : text;
}
