using System.Text.Json;
using System.Text.Json.Nodes;
using LearningHub.Content;
using LearningHub.Search.Indexing;
using LearningHub.Search.Schema;
using LearningHub.Search.Searching;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Search.Lucene;

/// <summary>The sections of the real content, each a document by itself, for both engines.</summary>
internal static class ConformanceCorpus
{
    public static IndexSchema Schema { get; } = new()
    {
        Texts =
        [
            new TextField { Name = "title", Boost = 4, Analysis = FieldAnalysis.LuceneEnglish }, new TextField
            {
                Name = "headings",
                Boost = 2,
                Analysis = FieldAnalysis.LuceneEnglish
            },
            new TextField { Name = "body", Analysis = FieldAnalysis.LuceneEnglish },
        ],
        Facets = ["type", "theme", "audience"],
    };

    public static IReadOnlyList<IndexDocument> Documents()
    {
        var library = RealHub.Library;
        return [.. SearchDocuments.FromLibrary(library.Linked!).Select(document => new IndexDocument
        {
            Id = document.Id,
            Group = document.Id,
            // Titles, headings with summaries, texts; facets: type, theme, audience.
            Texts = [document.Texts[0], $"{document.Texts[1]} {document.Texts[2]}".Trim(), document.Texts[3]],
            Facets = [.. document.Facets.Take(3)],
            Date = document.Date,
        })];
    }

    public static SearchIndex Build(IEnumerable<IndexDocument> documents, string path)
    {
        IndexBuilder.Build(path, Schema, guidance: null, documents);
        return SearchIndex.Open(path);
    }

    public static void Write(IEnumerable<IndexDocument> documents, string path) => File.WriteAllLines(path, documents.Select(Line));

    private static string Line(IndexDocument document)
    {
        var line = new JsonObject
        {
            ["id"] = document.Id,
            ["title"] = document.Texts[0],
            ["headings"] = document.Texts[1],
            ["body"] = document.Texts[2]
        };
        if (document.Date is { } date) line["date"] = date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var facets = new JsonObject();
        for (var i = 0; i < Schema.Facets.Count; i++)
            facets[Schema.Facets[i]] = new JsonArray([.. document.Facets[i].Distinct().Select(value => (JsonNode)value)]);
        line["facets"] = facets;
        return line.ToJsonString(new JsonSerializerOptions());
    }
}
