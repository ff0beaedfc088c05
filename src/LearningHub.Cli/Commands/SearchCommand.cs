using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Contract;
using LearningHub.Contract.Description;
using LearningHub.Contract.Library;
using LearningHub.Contract.Search;
using LearningHub.Search;
using LearningHub.Site;
using LearningHub.Site.Dataset;
using LearningHub.Site.Searching;
using LearningHub.Theme.Default;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub search</c>: answers a query on the command line as the host does.</summary>
internal static class SearchCommand
{
    private const int MostResults = 100;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var text = new Argument<string>("QUERY") { Description = "What to search for, as people type it." };
        var content = CommonOptions.Content();
        var filters = new Option<string[]>("--filter")
        {
            Description = "Only what has this value: type=audit, theme=…, audience=…, level=…, age=…. May be given several times.",
            HelpName = "FACET=VALUE"
        };
        var count = new Option<int>("--count")
        {
            Description = $"Most results, up to {MostResults}.",
            DefaultValueFactory = _ => 10,
            HelpName = "N"
        };
        var explain = new Option<bool>("--explain") { Description = "Explain each score (in JSON)." };
        var json = new Option<bool>("--json") { Description = "Write the answer as the API does." };
        filters.Validators.Add(Check);
        count.Validators.Add(result =>
        {
            if (result.GetValue(count) is < 0 or > MostResults) result.AddError($"--count must be a number from 0 to {MostResults}.");
        });
        var command = new Command(
            "search", "Searches the content as the hub does. Example: hub search \"disguised complience\" --filter type=audit --json")
        {
            text, content, filters, count, explain, json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            ContentFolder.Open(parsed.GetRequiredValue(content)),
            new SearchQuery
            {
                Text = parsed.GetRequiredValue(text),
                Filters = Filters(parsed.GetValue(filters) ?? []),
                PageSize = parsed.GetValue(count),
                Explain = parsed.GetValue(explain)
            },
            parsed.GetValue(json), cancellation)));
        return command;
    }

    private static void Check(OptionResult result)
    {
        string[] facets = [.. SearchFacets.All.Select(facet => facet.Id)];
        foreach (var token in result.Tokens)
        {
            var name = token.Value.Split('=')[0];
            if (!token.Value.Contains('=', StringComparison.Ordinal))
                result.AddError($"\"{token.Value}\" is not a filter. Write a name, an equals sign and a value, for example type=audit.");
            else if (!facets.Contains(name))
            {
                result.AddError($"There is no filter \"{name}\". {DidYouMean.Sentence(name, facets)}Names: "
                    + $"{string.Join(", ", facets)}.");
            }
        }
    }

    private static FacetFilter[] Filters(string[] written) =>
        [.. written.Select(filter => filter.Split('=', 2)).GroupBy(parts => parts[0])
            .Select(group => new FacetFilter(group.Key, [.. group.Select(parts => parts[1])]))];

    private static int Run(ContentFolder folder, SearchQuery query, bool json, CancellationToken cancellation)
    {
        var library = Library.Load(folder.Files, ContentFolder.Options(drafts: false), cancellation);
        if (library.HasErrors || library.Linked is not { } linked)
        {
            folder.Show(Console.Error, library.Diagnostics);
            return ExitCode.ContentErrors;
        }
        var dataset = new LibraryDataset(LibraryRecordBuilder.Build(new SiteContext(linked, DefaultTheme.Instance)));
        if (UnknownValue(query, dataset) is { } unknown)
        {
            Console.Error.WriteLine(unknown);
            return ExitCode.Failure;
        }
        using var index = new LibraryIndex(linked).OpenPassing();
        var answer = new SearchRecordBuilder(dataset)
            .Answer(query, index.Search(query.ToRequest()), $"{ApiDescription.Search.Path}?q={Uri.EscapeDataString(query.Text)}");
        if (json) Console.WriteLine(JsonSerializer.Serialize(answer, DatasetJson.Readable.SearchAnswerRecord));
        else Show(answer);
        return ExitCode.Clean;
    }

    private static string? UnknownValue(SearchQuery query, LibraryDataset dataset)
    {
        foreach (var filter in query.Filters)
        {
            string[] known = [.. SearchFacets.Values(filter.Facet, dataset).Select(value => value.Id)];
            if (filter.Values.FirstOrDefault(value => !known.Contains(value)) is { } unknown)
                return $"\"{unknown}\" is not a value of {filter.Facet}. {DidYouMean.Sentence(unknown, known)}Values: "
                    + $"{string.Join(", ", known)}.";
        }
        return null;
    }

    private static void Show(SearchAnswerRecord answer)
    {
        if (answer.Query.CorrectedTo is { } corrected) Console.WriteLine($"Results for: {corrected}");
        if (answer.Query.DidYouMean is { } meant) Console.WriteLine($"Did you mean: {meant}");
        foreach (var note in answer.Query.Notes) Console.WriteLine($"Note: {note.Message}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answer.Total} found"));
        foreach (var hit in answer.Results)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"\n{hit.Title.Text}  ({hit.Type}, {hit.Score:0.0})\n  {hit.Address}"));
            foreach (var section in hit.Sections.Where(section => section.Id is not null))
                Console.WriteLine($"  {section.Address}  {section.Title.Text}");
        }
    }
}
