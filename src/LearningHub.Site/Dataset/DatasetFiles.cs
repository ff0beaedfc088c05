using System.Globalization;
using System.Text.Json;
using LearningHub.Contract;
using LearningHub.Contract.Changes;
using LearningHub.Contract.Library;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Library.Resources;

namespace LearningHub.Site.Dataset;

/// <summary>The files of the dataset: all of it as JSON, its main tables as CSV.</summary>
public static class DatasetFiles
{
    /// <summary>The whole dataset.</summary>
    public const string LibraryPath = "data/library.json";

    /// <summary>Resources as a table.</summary>
    public const string ResourcesPath = "data/resources.csv";

    /// <summary>Findings as a table.</summary>
    public const string FindingsPath = "data/findings.csv";

    /// <summary>Recommendations as a table.</summary>
    public const string RecommendationsPath = "data/recommendations.csv";

    /// <summary>The glossary as a table.</summary>
    public const string GlossaryPath = "data/glossary.csv";

    /// <summary>The changes from release to release. Only published sites have this file.</summary>
    public const string ChangesPath = "data/changes.json";

    /// <summary>Plans the list of changes.</summary>
    internal static SiteOutput Changes(SiteHistory history)
    {
        var list = new ChangeListRecord { FormatVersion = ChangeListRecord.CurrentVersion, Changes = history.Changes };
        return new SiteOutput(
            ChangesPath, output => JsonSerializer.SerializeAsync(output, list, DatasetJson.Compact.ChangeListRecord));
    }

    /// <summary>Plans the files of a dataset.</summary>
    /// <param name="library">The dataset. It is made when the first file is written.</param>
    internal static IEnumerable<SiteOutput> All(Lazy<LibraryRecord> library)
    {
        yield return new SiteOutput(
            LibraryPath, output => JsonSerializer.SerializeAsync(output, library.Value, DatasetJson.Compact.LibraryRecord))
        {
            Kind = SiteOutputKind.Dataset,
        };
        yield return Table(ResourcesPath, ResourceColumns, () => library.Value.Resources);
        yield return Table(FindingsPath, FindingColumns, () => library.Value.Findings);
        yield return Table(RecommendationsPath, RecommendationColumns, () => library.Value.Recommendations);
        yield return Table(GlossaryPath, GlossaryColumns, () => library.Value.Glossary);
    }

    private static readonly (string Name, Func<ResourceRecord, string> Cell)[] ResourceColumns =
    [
        ("id", record => record.Id), ("type", record => record.Type),
        ("title", record => record.Title), ("summary", record => record.Summary),
        ("themes", record => CsvWriter.Join(record.Themes)), ("audiences", record => CsvWriter.Join(record.Audiences)),
        ("levels", record => CsvWriter.Join(record.Levels)), ("ages", record => CsvWriter.Join(record.Ages)),
        ("published", record => Iso(record.Published)), ("reviewed", record => Iso(record.Reviewed)),
        ("review_by", record => Iso(record.ReviewBy)),
        ("owner", record => record.Owner ?? string.Empty), ("sources", record => CsvWriter.Join(record.Sources)),
        ("status", record => record.Status),
        ("superseded_by", record => record.SupersededBy ?? string.Empty), ("language", record => record.Language),
        ("url", record => record.Url),
    ];

    private static readonly (string Name, Func<FindingRecord, string> Cell)[] FindingColumns =
    [
        ("id", record => record.Id), ("resource", record => record.Resource.Id), ("resource_title", record => record.Resource.Title),
        ("title", record => record.Title), ("kind", record => record.Kind), ("lead", record => record.Lead),
        ("themes", record => CsvWriter.Join(record.Themes)), ("audiences", record => CsvWriter.Join(record.Audiences)),
        ("levels", record => CsvWriter.Join(record.Levels)),
        ("built_on_by", record => CsvWriter.Join(record.BuiltOnBy.Select(resource => resource.Id))), ("url", record => record.Url),
    ];

    private static readonly (string Name, Func<RecommendationRecord, string> Cell)[] RecommendationColumns =
    [
        ("id", record => record.Id), ("resource", record => record.Resource.Id), ("resource_title", record => record.Resource.Title),
        ("title", record => record.Title), ("lead", record => record.Lead), ("owner", record => record.Owner ?? string.Empty),
        ("themes", record => CsvWriter.Join(record.Themes)), ("findings", record => CsvWriter.Join(record.Findings)),
        ("answered", record => record.Answered ? "true" : "false"),
        ("answered_by", record => CsvWriter.Join(record.AnsweredBy.Select(resource => resource.Id))),
        ("state", record => record.State),
        ("acted_on", record => CsvWriter.Join(record.ActedOn.Select(act => $"{Iso(act.Date)} {act.Who}: {act.Change}"))),
        ("re_audited", record => CsvWriter.Join(record.ReAudited.Select(again => $"{Iso(again.Date)} {again.Found}"))),
        ("url", record => record.Url),
    ];

    private static readonly (string Name, Func<GlossaryRecord, string> Cell)[] GlossaryColumns =
    [
        ("id", record => record.Id), ("term", record => record.Term),
        ("expansion", record => record.Expansion ?? string.Empty), ("meaning", record => record.Meaning),
        ("status", record => record.Status), ("preferred", record => record.Preferred ?? string.Empty),
        ("synonyms", record => CsvWriter.Join(record.Synonyms)),
        ("source", record => record.Source ?? string.Empty), ("source_place", record => record.SourcePlace ?? string.Empty),
        ("url", record => record.Url),
    ];

    private static SiteOutput Table<T>(string path, (string Name, Func<T, string> Cell)[] columns, Func<IReadOnlyList<T>> records) =>
        new(path, output =>
        {
            var rows = records().Select(record => columns.Select(column => column.Cell(record)).ToArray());
            CsvWriter.Write(output, [.. columns.Select(column => column.Name)], rows);
            return Task.CompletedTask;
        })
        {
            Kind = SiteOutputKind.Dataset,
        };

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
