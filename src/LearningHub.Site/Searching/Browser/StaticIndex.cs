using System.Text.Json;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Resources;
using LearningHub.Content.Writing;
using LearningHub.Contract.Search;
using LearningHub.Releases.Building;
using LearningHub.Search.Schema;

namespace LearningHub.Site.Searching.Browser;

/// <summary>Writes <c>search/index.json</c>, from which the browser answers if the host only serves files: the resources, their sections
/// (with the number of their resource), the labels of filters, synonyms, and the editors' weights.</summary>
internal static class StaticIndex
{
    /// <summary>Version of the format. The script ignores an index of another version.</summary>
    public const int Version = 5;

    // Of a longer section only the start is indexed, so that the index is small enough for a phone.
    private const int LongestText = 2000;
    private const int MostPending = 64 * 1024;

    /// <summary>The index for readers, and the index of the help for authors.</summary>
    /// <param name="context">The site.</param>
    /// <param name="former">Gives a file of an earlier release by its path in the site.</param>
    /// <param name="bodies">What that release knows of bodies; null if there is none.</param>
    public static IReadOnlyList<SiteOutput> Outputs(SiteContext context, Func<string, FormerFile?> former, KeptBodies? bodies) =>
    [
        Output("search/index.json", context, SearchedPart.ForReaders(context.Library), path => FormerSections.Open(former(path), bodies)),
        Output("search/help.json", context, SearchedPart.ForAuthors(context.Library), path => FormerSections.Open(former(path), bodies)),
    ];

    private static SiteOutput Output(string path, SiteContext context, LinkedLibrary part, Func<string, FormerSections?> open) => new(
        path, output =>
        {
            Write(output, context, part, open(path));
            return Task.CompletedTask;
        })
    {
        Kind = SiteOutputKind.StaticIndex,
    };

    private static void Write(Stream output, SiteContext context, LinkedLibrary part, FormerSections? former)
    {
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        Facets(json, part.Vocabularies);
        Synonyms(json, part);
        See(json, part);
        Settings(json, part);
        Strings(json, "neverCorrected", SearchGuidance.KeptWords(part));
        StaticGuidance.Write(json, context, part);
        Resources(json, part);
        Sections(json, part, former);
        json.WriteEndObject();
    }

    private static void Facets(Utf8JsonWriter json, Vocabularies vocabularies)
    {
        json.WriteStartArray("facets");
        foreach (var (id, label) in SearchFacets.All) Facet(json, id, label, Values(id, vocabularies));
        json.WriteEndArray();
    }

    // The labels of filters are singular, as in results.
    private static IEnumerable<(string Value, string Label)> Values(string facet, Vocabularies vocabularies) => facet switch
    {
        SearchDocuments.Type => ResultTypes.All.Select(type => (type, SearchFacets.TypeLabel(type))),
        SearchDocuments.Theme => Terms(vocabularies.PracticeThemes),
        SearchDocuments.Audience => Terms(vocabularies.Audiences),
        SearchDocuments.Level => Terms(vocabularies.Levels),
        SearchDocuments.Age => Terms(vocabularies.Ages),
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    private static IEnumerable<(string, string)> Terms(Vocabulary vocabulary) => vocabulary.Terms.Select(term => (term.Id, term.Label));

    private static void Facet(Utf8JsonWriter json, string name, string label, IEnumerable<(string Value, string Label)> values)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("label", label);
        json.WriteStartArray("values");
        foreach (var value in values)
        {
            json.WriteStartObject();
            json.WriteString("value", value.Value);
            json.WriteString("label", value.Label);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Synonyms(Utf8JsonWriter json, LinkedLibrary library)
    {
        json.WriteStartArray("synonyms");
        foreach (var group in SearchGuidance.Synonyms(library)) Strings(json, null, group.Phrases);
        json.WriteEndArray();
    }

    private static void See(Utf8JsonWriter json, LinkedLibrary library)
    {
        json.WriteStartArray("see");
        foreach (var reference in library.Search.See)
        {
            json.WriteStartObject();
            Strings(json, "words", reference.Words);
            Strings(json, "find", reference.Finds);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // The editors' settings: boosts of fields and types, and pins.
    private static void Settings(Utf8JsonWriter json, LinkedLibrary library)
    {
        var boosts = library.Search.Boosts;
        json.WriteStartObject("boosts");
        json.WriteNumber(SearchDocuments.Title, boosts.Title);
        json.WriteNumber(SearchDocuments.Heading, boosts.Heading);
        json.WriteNumber(SearchDocuments.Summary, boosts.Summary);
        json.WriteNumber(SearchDocuments.Body, boosts.Body);
        json.WriteNumber(SearchDocuments.Types, boosts.Types);
        json.WriteNumber(SearchDocuments.Topics, boosts.Topics);
        json.WriteNumber(SearchDocuments.Contents, boosts.Contents);
        json.WriteEndObject();
        json.WriteStartObject("weights");
        foreach (var (type, weight) in library.Search.Weights.OrderBy(each => each.Key, StringComparer.Ordinal))
            json.WriteNumber(type, weight);
        json.WriteEndObject();
        json.WriteStartArray("pins");
        var numbers = library.Resources.Index().ToDictionary(each => each.Item.Id, each => each.Index, StringComparer.Ordinal);
        foreach (var pin in SearchGuidance.Pins(library)) Pin(json, pin, numbers);
        json.WriteEndArray();
    }

    private static void Pin(Utf8JsonWriter json, PinnedResult pin, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(pin.Group, out var resource)) return;
        json.WriteStartObject();
        json.WriteString("query", pin.Query);
        json.WriteNumber("resource", resource);
        json.WriteEndObject();
    }

    private static void Resources(Utf8JsonWriter json, LinkedLibrary library)
    {
        json.WriteStartArray("resources");
        foreach (var resource in library.Resources)
        {
            Resource(json, resource, library.Settings.Language);
            HandOn(json);
        }
        json.WriteEndArray();
    }

    private static void Sections(Utf8JsonWriter json, LinkedLibrary library, FormerSections? former)
    {
        json.WriteStartArray("sections");
        foreach (var (i, resource) in library.Resources.Index())
        {
            if (former?.TryCopy(json, resource, i) is not true)
            {
                foreach (var section in SectionSplitter.Split(resource)) Section(json, i, section);
            }
            HandOn(json);
        }
        json.WriteEndArray();
    }

    // The writer buffers everything until it is flushed, and the index of a large library has tens of megabytes.
    private static void HandOn(Utf8JsonWriter json)
    {
        if (json.BytesPending > MostPending) json.Flush();
    }

    private static void Resource(Utf8JsonWriter json, Resource resource, string language)
    {
        json.WriteStartObject();
        json.WriteString("address", resource.Address);
        json.WriteString("title", resource.Title);
        json.WriteString("summary", resource.Summary);
        json.WriteString("type", resource.Type.Id);
        if (resource.Published is { } published) json.WriteString("date", DayText.Iso(published));
        if (StatusWord.For(resource) is { } status) json.WriteString("status", status);
        if (resource.Language is { } other && other != language) json.WriteString("language", other);
        Ids(json, "themes", resource.Themes);
        Ids(json, "audiences", resource.Audiences);
        Ids(json, "levels", resource.Levels);
        Ids(json, "ages", resource.Ages);
        json.WriteEndObject();
    }

    private static void Section(Utf8JsonWriter json, int resource, IndexedSection section)
    {
        json.WriteStartObject();
        json.WriteNumber("resource", resource);
        if (section.Anchor is { } anchor) json.WriteString("anchor", anchor);
        json.WriteString("title", section.Title);
        if (section.Kind is { } kind) json.WriteString("kind", kind);
        json.WriteString("text", Cut(section.Text));
        Strings(json, "themes", section.Themes);
        Strings(json, "audiences", section.Audiences);
        Strings(json, "levels", section.Levels);
        json.WriteEndObject();
    }

    private static string Cut(string text)
    {
        if (text.Length <= LongestText) return text;
        var end = text.LastIndexOf(' ', LongestText);
        return text[..(end > 0 ? end : LongestText)];
    }

    private static void Ids(Utf8JsonWriter json, string name, IReadOnlyList<Located<string>> terms) =>
        Strings(json, name, terms.Select(term => term.Value));

    private static void Strings(Utf8JsonWriter json, string? name, IEnumerable<string> values)
    {
        var some = values.ToArray();
        if (some.Length == 0) return;
        if (name is null) json.WriteStartArray();
        else json.WriteStartArray(name);
        foreach (var value in some) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
