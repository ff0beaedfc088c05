using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;
using LearningHub.Search.Schema;
using LearningHub.Site.Searching.Naming;

namespace LearningHub.Site.Searching;

/// <summary>The library as documents of the search index: a document is a section, a group is a resource.</summary>
public static class SearchDocuments
{
    /// <summary>Facet: type of resource.</summary>
    public const string Type = "type";

    /// <summary>Facet: practice theme.</summary>
    public const string Theme = "theme";

    /// <summary>Facet: for whom.</summary>
    public const string Audience = "audience";

    /// <summary>Facet: level of need.</summary>
    public const string Level = "level";

    /// <summary>Facet: age of the child.</summary>
    public const string Age = "age";

    /// <summary>Text field: title of the resource.</summary>
    public const string Title = "title";

    /// <summary>Text field: heading of the section.</summary>
    public const string Heading = "heading";

    /// <summary>Text field: summary of the resource, with its first section.</summary>
    public const string Summary = "summary";

    /// <summary>Text field: text of the section.</summary>
    public const string Body = "body";

    /// <summary>Stored value: id of the section on its page; empty for the part above the first heading.</summary>
    public const string Anchor = "anchor";

    /// <summary>Stored value: <c>strength</c>, <c>concern</c>, <c>mixed</c>, <c>recommendation</c>, <c>questions</c>, or empty.</summary>
    public const string Kind = "kind";

    /// <summary>Stored value: address of the resource from the root of the hub.</summary>
    public const string Address = "address";

    /// <summary>Stored value: summary of the resource.</summary>
    public const string Abstract = "abstract";

    /// <summary>Stored value: language of its text; empty for that of the hub.</summary>
    public const string Language = "language";

    /// <summary>Stored value: "Archived", "Superseded" or "Draft"; empty for others.</summary>
    public const string Status = "status";

    /// <summary>Text field: what a section is, and with the first section what the resource is.</summary>
    public const string Types = "types";

    /// <summary>Text field: names of practice themes.</summary>
    public const string Topics = "topics";

    /// <summary>Text field: the headings of a resource, with its first section.</summary>
    public const string Contents = "contents";

    // Names and numbers are the same in all languages: a translation comes behind what is written in the language of the hub.
    private const float OtherLanguageWeight = 0.1f;

    // Titles and headings including stop words, so a query of stop words alone finds something.
    private const string Names = "names";

    /// <summary>The content of the index of a library.</summary>
    public static IndexSchema Schema(SearchSettings settings) => new()
    {
        Texts =
        [
            new TextField { Name = Title, Boost = settings.Boosts.Title },
            new TextField { Name = Heading, Boost = settings.Boosts.Heading },
            new TextField { Name = Summary, Boost = settings.Boosts.Summary },
            new TextField { Name = Body, Boost = settings.Boosts.Body },
            new TextField { Name = Types, Boost = settings.Boosts.Types, IsStored = false },
            new TextField { Name = Topics, Boost = settings.Boosts.Topics, IsStored = false },
            new TextField { Name = Contents, Boost = settings.Boosts.Contents, IsStored = false },
            new TextField { Name = Names, IsDefault = false, IsStored = false, Analysis = FieldAnalysis.Words },
        ],
        Facets = [Type, Theme, Audience, Level, Age],
        Stored = [Anchor, Kind, Type, Address, Abstract, Language, Status],
    };

    /// <summary>The documents, resources newest first.</summary>
    public static IEnumerable<IndexDocument> FromLibrary(LinkedLibrary library) =>
        library.Resources.SelectMany(resource => FromResource(resource, library));

    /// <summary>The documents of one resource. They depend on its file and on data files alone.</summary>
    internal static IEnumerable<IndexDocument> FromResource(Resource resource, LinkedLibrary library)
    {
        var sections = SectionSplitter.Split(resource);
        if (sections.Count == 0 || sections[0].Anchor is not null)
            sections = [IndexedSection.WithoutTerms(null, string.Empty, null, string.Empty), .. sections];
        return sections.Select((section, i) => new IndexDocument
        {
            Id = section.Anchor is null ? resource.Id : $"{resource.Id}#{section.Anchor}",
            Group = resource.Id,
            Texts = [resource.Title, section.Title, i == 0 ? resource.Summary : string.Empty, section.Text,
            TypesOf(resource, section, i == 0), TopicsOf(resource, section, i == 0, library), i == 0
                ? string.Join(". ", sections.Select(each => each.Title)) : string.Empty, $"{resource.Title} {section.Title}"],
            Facets =
            [
                [resource.Type.Id],
                [.. Ids(resource.Themes), .. section.Themes],
                [.. Ids(resource.Audiences), .. section.Audiences],
                [.. Ids(resource.Levels), .. section.Levels],
                [.. Ids(resource.Ages)],
            ],
            Stored =
            [
                section.Anchor ?? string.Empty, section.Kind ?? string.Empty, resource.Type.Id, resource.Address, resource.Summary,
                LanguageOf(resource, library),
                StatusWord.For(resource) ?? string.Empty,
            ],
            Date = resource.Published,
            Weight = library.Search.Weights.GetValueOrDefault(resource.Type.Id, 100) / 100f
                * (LanguageOf(resource, library).Length > 0 ? OtherLanguageWeight : 1),
        });
    }

    private static string TypesOf(Resource resource, IndexedSection section, bool isFirst)
    {
        var kind = section.Kind switch
        {
            "strength" => "Finding. Strength",
            "concern" => "Finding. Concern",
            "mixed" => "Finding. Strength and concern",
            "recommendation" => "Recommendation",
            "questions" => "Questions",
            _ => string.Empty,
        };
        if (!isFirst) return kind;
        // So that a text has the abbreviation, and nobody's "EPDS" is corrected.
        return $"{resource.Type.Label}. {resource.Type.PluralLabel}. {kind} {ResourceNames.FindAbbreviation(resource)}".TrimEnd();
    }

    private static string TopicsOf(Resource resource, IndexedSection section, bool isFirst, LinkedLibrary library)
    {
        var themes = isFirst ? Ids(resource.Themes) : section.Themes;
        var labels = themes.Select(theme => library.Vocabularies.PracticeThemes.Find(theme)?.Label).OfType<string>();
        return string.Join(". ", labels);
    }

    /// <summary>The language of a resource; empty for that of the hub.</summary>
    internal static string LanguageOf(Resource resource, LinkedLibrary library) =>
        resource.Language is { } language && language != library.Settings.Language ? language : string.Empty;

    private static IEnumerable<string> Ids(IReadOnlyList<Located<string>> terms) => terms.Select(term => term.Value);
}
