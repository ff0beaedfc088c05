using System.Globalization;
using LearningHub.Content.Writing;
using LearningHub.Contract;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Library.Resources;

namespace LearningHub.Site.Dataset;

/// <summary>The columns of the dataset's tables.</summary>
internal static class DatasetColumns
{
    /// <summary>Of resources.</summary>
    public static readonly (string Name, Func<ResourceRecord, string> Cell)[] Resources =
    [
        ("id", record => record.Id), ("type", record => record.Type),
        ("title", record => record.Title), ("summary", record => record.Summary),
        ("themes", record => CsvWriter.Join(record.Themes)), ("audiences", record => CsvWriter.Join(record.Audiences)),
        ("levels", record => CsvWriter.Join(record.Levels)), ("ages", record => CsvWriter.Join(record.Ages)),
        ("published", record => DayText.Iso(record.Published)), ("reviewed", record => DayText.Iso(record.Reviewed)),
        ("review_by", record => DayText.Iso(record.ReviewBy)),
        ("owner", record => record.Owner ?? string.Empty), ("sources", record => CsvWriter.Join(record.Sources)),
        ("status", record => record.Status),
        ("superseded_by", record => record.SupersededBy ?? string.Empty), ("language", record => record.Language),
        ("url", record => record.Url),
    ];

    /// <summary>Of sessions of courses.</summary>
    public static readonly (string Name, Func<ResourceRecord, string> Cell)[] Sessions =
    [
        ("id", record => record.Id), ("title", record => record.Title), ("summary", record => record.Summary),
        ("courses", record => CsvWriter.Join(record.Details.Courses ?? [])),
        ("minutes", record => record.Details.Minutes?.ToString(CultureInfo.InvariantCulture) ?? string.Empty),
        ("course_level", record => record.Details.CourseLevel ?? string.Empty),
        ("group_size", record => record.Details.GroupSize ?? string.Empty),
        ("aims", record => CsvWriter.Join(record.Details.Aims ?? [])),
        ("rests_on", record => CsvWriter.Join(record.Details.RestsOn ?? [])),
        ("audiences", record => CsvWriter.Join(record.Audiences)), ("url", record => record.Url),
    ];

    /// <summary>Of findings.</summary>
    public static readonly (string Name, Func<FindingRecord, string> Cell)[] Findings =
    [
        ("id", record => record.Id), ("resource", record => record.Resource.Id), ("resource_title", record => record.Resource.Title),
        ("title", record => record.Title), ("kind", record => record.Kind), ("lead", record => record.Lead),
        ("themes", record => CsvWriter.Join(record.Themes)), ("audiences", record => CsvWriter.Join(record.Audiences)),
        ("levels", record => CsvWriter.Join(record.Levels)),
        ("built_on_by", record => CsvWriter.Join(record.BuiltOnBy.Select(resource => resource.Id))), ("url", record => record.Url),
    ];

    /// <summary>Of recommendations.</summary>
    public static readonly (string Name, Func<RecommendationRecord, string> Cell)[] Recommendations =
    [
        ("id", record => record.Id), ("resource", record => record.Resource.Id), ("resource_title", record => record.Resource.Title),
        ("title", record => record.Title), ("lead", record => record.Lead), ("owner", record => record.Owner ?? string.Empty),
        ("themes", record => CsvWriter.Join(record.Themes)), ("findings", record => CsvWriter.Join(record.Findings)),
        ("answered", record => record.Answered ? "true" : "false"),
        ("answered_by", record => CsvWriter.Join(record.AnsweredBy.Select(resource => resource.Id))),
        ("state", record => record.State),
        ("acted_on", record => CsvWriter.Join(record.ActedOn.Select(act => $"{DayText.Iso(act.Date)} {act.Who}: {act.Change}"))),
        ("re_audited", record => CsvWriter.Join(record.ReAudited.Select(again => $"{DayText.Iso(again.Date)} {again.Found}"))),
        ("url", record => record.Url),
    ];

    /// <summary>Of voices.</summary>
    public static readonly (string Name, Func<VoiceRecord, string> Cell)[] Voices =
    [
        ("id", record => record.Id), ("words", record => record.Words), ("role", record => record.Role), ("by", record => record.By),
        ("setting", record => record.Setting), ("said", record => record.Said), ("themes", record => CsvWriter.Join(record.Themes)),
        ("findings", record => CsvWriter.Join(record.Findings)), ("source", record => record.Source ?? string.Empty),
        ("source_place", record => record.SourcePlace ?? string.Empty), ("url", record => record.Url),
    ];

    /// <summary>Of terms.</summary>
    public static readonly (string Name, Func<GlossaryRecord, string> Cell)[] Glossary =
    [
        ("id", record => record.Id), ("term", record => record.Term),
        ("expansion", record => record.Expansion ?? string.Empty), ("meaning", record => record.Meaning),
        ("status", record => record.Status), ("preferred", record => record.Preferred ?? string.Empty),
        ("synonyms", record => CsvWriter.Join(record.Synonyms)),
        ("source", record => record.Source ?? string.Empty), ("source_place", record => record.SourcePlace ?? string.Empty),
        ("url", record => record.Url),
    ];

    /// <summary>Of works.</summary>
    public static readonly (string Name, Func<ReferenceRecord, string> Cell)[] References =
    [
        ("id", record => record.Id), ("title", record => record.Title), ("authors", record => CsvWriter.Join(record.Authors)),
        ("publisher", record => record.Publisher ?? string.Empty), ("container_title", record => record.ContainerTitle ?? string.Empty),
        ("issued", record => record.Issued ?? string.Empty), ("type", record => record.Type ?? string.Empty),
        ("licence", record => record.Licence), ("citation", record => record.Citation),
        ("original_url", record => record.OriginalUrl ?? string.Empty), ("url", record => record.Url),
    ];
}
