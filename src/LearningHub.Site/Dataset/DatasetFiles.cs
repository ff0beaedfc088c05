using System.Text.Json;
using LearningHub.Content.Writing;
using LearningHub.Contract;
using LearningHub.Contract.Changes;
using LearningHub.Contract.Library;

namespace LearningHub.Site.Dataset;

/// <summary>The files of the dataset: all of it as JSON, its main tables as CSV.</summary>
public static class DatasetFiles
{
    /// <summary>The whole dataset.</summary>
    public const string LibraryPath = "data/library.json";

    /// <summary>Resources as a table.</summary>
    public const string ResourcesPath = "data/resources.csv";

    /// <summary>Sessions of courses as a table.</summary>
    public const string SessionsPath = "data/sessions.csv";

    /// <summary>Findings as a table.</summary>
    public const string FindingsPath = "data/findings.csv";

    /// <summary>Recommendations as a table.</summary>
    public const string RecommendationsPath = "data/recommendations.csv";

    /// <summary>The glossary as a table.</summary>
    public const string GlossaryPath = "data/glossary.csv";

    /// <summary>Works as a table.</summary>
    public const string ReferencesPath = "data/references.csv";

    /// <summary>Voices as a table.</summary>
    public const string VoicesPath = "data/voices.csv";

    /// <summary>The changes from release to release. Only published sites have this file.</summary>
    public const string ChangesPath = "data/changes.json";

    /// <summary>Plans the list of changes.</summary>
    internal static SiteOutput Changes(SiteHistory history)
    {
        var list = new ChangeListRecord { FormatVersion = ChangeListRecord.CurrentVersion, Changes = history.Changes };
        return new SiteOutput(
            ChangesPath, output => JsonSerializer.SerializeAsync(output, list, DatasetJson.Compact.ChangeListRecord));
    }

    /// <summary>Every file of the dataset. The page about the data lists them in this order.</summary>
    internal static IReadOnlyList<DatasetFile> All { get; } =
    [
        new(LibraryPath, "JSON",
            _ => "Everything: resources with their sections, findings, recommendations, vocabularies, glossary, references, law.",
            (library, output) => JsonSerializer.SerializeAsync(output, library, DatasetJson.Compact.LibraryRecord)),
        Table(ResourcesPath, DatasetColumns.Resources, library => library.Resources, "resources, one on each line"),
        Table(
            SessionsPath, DatasetColumns.Sessions,
            library => library.Sessions,
            "sessions of courses, with minutes and the findings that they rest on"),
        Table(FindingsPath, DatasetColumns.Findings, library => library.Findings, "findings, one on each line"),
        Table(
            RecommendationsPath, DatasetColumns.Recommendations, library => library.Recommendations,
            "recommendations, with the resources that answer them"),
        Table(VoicesPath, DatasetColumns.Voices, library => library.Voices, "voices of children, parents and relatives"),
        Table(GlossaryPath, DatasetColumns.Glossary, library => library.Glossary, "terms of the glossary"),
        Table(ReferencesPath, DatasetColumns.References, library => library.References, "works, with their licences"),
    ];

    /// <summary>Plans the files of a dataset.</summary>
    /// <param name="library">The dataset. It is made when the first file is written.</param>
    internal static IEnumerable<SiteOutput> Outputs(Lazy<LibraryRecord> library) => All.Select(file =>
        new SiteOutput(file.Path, output => file.Write(library.Value, output)) { Kind = SiteOutputKind.Dataset });

    private static DatasetFile Table<T>(
        string path, (string Name, Func<T, string> Cell)[] columns, Func<LibraryRecord, IReadOnlyList<T>> records, string meaning) => new(
        path, "CSV", library => $"{records(library).Count} {meaning}.", (library, output) =>
        {
            var rows = records(library).Select(record => columns.Select(column => column.Cell(record)).ToArray());
            CsvWriter.Write(output, [.. columns.Select(column => column.Name)], rows);
            return Task.CompletedTask;
        });
}
