using System.CommandLine;
using System.Text.Json;
using LearningHub.Benchmarks.Generating.MadeUp;
using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Search.Schema;
using LearningHub.Site.Searching;

namespace LearningHub.Benchmarks.Asking;

/// <summary><c>documents</c>: writes what the hub would index of a content folder, and queries made from its words.</summary>
internal static class DocumentsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var content = new Option<string>("--content") { Description = "Content folder of a hub.", Required = true, HelpName = "DIR" };
        var output = new Option<string>("--output")
        {
            Description = "File to write: schema, guidance, then a document a line.",
            Required = true,
            HelpName = "FILE"
        };
        var queries = new Option<string>("--queries") { Description = "File of queries to write.", Required = true, HelpName = "FILE" };
        var seed = new Option<ulong>("--seed") { Description = "Another seed makes other queries.", DefaultValueFactory = _ => 20141201 };
        var command = new Command(
            "documents", "Writes the search documents of a library. Example: documents --content content --output d.jsonl --queries q.txt")
        {
            content, output, queries, seed,
        };
        command.SetAction(parsed => Write(
            parsed.GetRequiredValue(content), parsed.GetRequiredValue(output), parsed.GetRequiredValue(queries), parsed.GetValue(seed)));
        return command;
    }

    private static int Write(string content, string output, string queries, ulong seed)
    {
        if (Library.Load(new FolderFiles(content), new LibraryOptions(DateOnly.FromDateTime(DateTime.Today))).Linked is not { } library)
        {
            Console.Error.WriteLine($"{content} has errors: run hub check on it.");
            return 1;
        }
        var part = SearchedPart.ForReaders(library);
        IndexDocument[] documents = [.. SearchDocuments.FromLibrary(part)];
        string[] head =
            [JsonSerializer.Serialize(SearchDocuments.Schema(part.Search)), JsonSerializer.Serialize(SearchGuidance.FromLibrary(part))];
        File.WriteAllLines(output, head.Concat(documents.Select(document => JsonSerializer.Serialize(document))));
        string[] texts = [.. documents.Select(document => string.Join(' ', document.Texts))];
        File.WriteAllLines(queries, new QueryMaker(texts, new Dice(seed)).Queries());
        Console.WriteLine($"{documents.Length} documents");
        return 0;
    }
}
