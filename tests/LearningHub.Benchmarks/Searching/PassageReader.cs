using System.Text.Json;
using LearningHub.Search.Schema;

namespace LearningHub.Benchmarks.Searching;

/// <summary>Reads a corpus: a JSON object a line.</summary>
internal static class PassageReader
{
    /// <summary>What passages hold.</summary>
    public static IndexSchema Schema { get; } = new()
    {
        Texts = [new TextField { Name = "title", Boost = 4 }, new TextField { Name = "headings", Boost = 2 },
            new TextField { Name = "body" }],
        Facets = ["type", "theme", "audience"],
    };

    /// <summary>The passages in the order of the file.</summary>
    public static IEnumerable<IndexDocument> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0) continue;
            using var json = JsonDocument.Parse(line);
            var passage = json.RootElement;
            var id = passage.GetProperty("id").GetString()!;
            yield return new IndexDocument
            {
                Id = id,
                Group = id,
                Texts = [.. Schema.Texts.Select(
                field => passage.TryGetProperty(field.Name, out var text) ? text.GetString()! : string.Empty)],
                Facets = [.. Schema.Facets.Select(facet => Values(passage, facet))],
            };
        }
    }

    private static string[] Values(JsonElement passage, string facet) =>
        passage.TryGetProperty("facets", out var facets) && facets.TryGetProperty(facet, out var values)
            ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];
}
