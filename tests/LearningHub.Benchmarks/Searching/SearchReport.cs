using System.Text.Json;

namespace LearningHub.Benchmarks.Searching;

/// <summary>Writes the results of the search benchmark: a table for people, and JSON for comparisons.</summary>
internal static class SearchReport
{
    /// <summary>Writes a table to standard output.</summary>
    public static void Print(SearchMeasures measures)
    {
        Line($"{measures.Passages:N0} passages: built in {measures.Build.TotalSeconds:0.00} s, {measures.Bytes / 1e6:0} MB, opened in "
            + $"{measures.Open.TotalMilliseconds:0.0} ms, heap {measures.HeapBytes / 1e6:0} MB");
        Line($"{"group",-12} {"bare p50",10} {"p90",8} {"p99",8} {"full p50",10} {"p90",8} {"p99",8}  (microseconds)");
        foreach (var group in Groups(measures))
        {
            Line($"{group.Name,-12} {group.Bare.P50,10:0} {group.Bare.P90,8:0} {group.Bare.P99,8:0} {group.Full.P50,10:0} "
                + $"{group.Full.P90,8:0} {group.Full.P99,8:0}");
        }
    }

    /// <summary>Writes everything as JSON.</summary>
    public static void Write(SearchMeasures measures, string path)
    {
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("engine", "learninghub");
        json.WriteNumber("passages", measures.Passages);
        json.WriteNumber("build_ms", Math.Round(measures.Build.TotalMilliseconds));
        json.WriteNumber("index_bytes", measures.Bytes);
        json.WriteNumber("open_ms", Math.Round(measures.Open.TotalMilliseconds, 2));
        json.WriteNumber("heap_bytes", measures.HeapBytes);
        json.WriteStartArray("queries");
        foreach (var (query, answer) in measures.Queries) Write(json, query, answer);
        json.WriteEndArray();
        json.WriteStartArray("groups");
        foreach (var group in Groups(measures))
        {
            json.WriteStartObject();
            json.WriteString("group", group.Name);
            Write(json, "bare_us", group.Bare);
            Write(json, "full_us", group.Full);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AskedQuery query, LearningHub.Search.SearchResponse answer)
    {
        json.WriteStartObject();
        json.WriteString("group", query.Group);
        json.WriteString("query", query.Text);
        json.WriteNumber("total", answer.Total);
        json.WriteStartArray("top");
        foreach (var hit in answer.Hits)
        {
            json.WriteStartObject();
            json.WriteString("id", hit.Group);
            json.WriteNumber("score", hit.Score);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartObject("facets");
        foreach (var facet in answer.Facets)
        {
            json.WriteStartObject(facet.Facet);
            foreach (var value in facet.Values) json.WriteNumber(value.Value, value.Count);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        Write(json, "bare_us", Percentiles.FromSamples(query.Bare));
        Write(json, "full_us", Percentiles.FromSamples(query.Full));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Percentiles percentiles)
    {
        json.WriteStartObject(name);
        json.WriteNumber("p50", Math.Round(percentiles.P50, 1));
        json.WriteNumber("p90", Math.Round(percentiles.P90, 1));
        json.WriteNumber("p99", Math.Round(percentiles.P99, 1));
        json.WriteEndObject();
    }

    private static IEnumerable<(string Name, Percentiles Bare, Percentiles Full)> Groups(SearchMeasures measures) => measures.Queries
        .GroupBy(each => each.Query.Group)
        .Select(group => (group.Key, Percentiles.FromSamples(group.SelectMany(each => each.Query.Bare)),
            Percentiles.FromSamples(group.SelectMany(each => each.Query.Full))));

    private static void Line(string text) => Console.WriteLine(text);
}
