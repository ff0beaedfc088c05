using System.Globalization;
using System.Text;
using System.Text.Json;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Files;

/// <summary>Describes resources with schema.org terms. The JSON writer escapes the signs that end a script element, so the text can stand inside one.</summary>
internal static class JsonLd
{
    /// <summary>The description of a resource.</summary>
    public static HtmlText Of(Resource resource, SiteContext context) => Write(json =>
    {
        json.WriteString("@type", SchemaType(resource.Type));
        json.WriteString("name", resource.Title);
        json.WriteString("description", resource.Summary);
        json.WriteString("url", context.FullUrl(resource.Address));
        json.WriteString("inLanguage", resource.Language ?? context.Settings.Language);
        if (resource.Published is { } published) json.WriteString("datePublished", Iso(published));
        if (resource.Reviewed is { } reviewed) json.WriteString("dateModified", Iso(reviewed));
        if (resource.ReviewBy is { } reviewBy) json.WriteString("expires", Iso(reviewBy.Value));
        Organisation(json, "publisher", context.Settings.Board);
        if (resource.Details is BriefingDetails { Minutes: { } minutes }) json.WriteString("timeRequired", $"PT{minutes}M");
        if (resource.Details is ToolDetails { Minutes: { } duration }) json.WriteString("timeRequired", $"PT{duration}M");
        if (resource.SupersededBy is { } next && context.Catalogue.ById.TryGetValue(next.Value, out var other)) json.WriteString("supersededBy", context.FullUrl(other.Address));
        Strings(json, "about", Labels(resource.Themes, context.Catalogue.Vocabularies.PracticeThemes));
        Audience(json, Labels(resource.Audiences, context.Catalogue.Vocabularies.Audiences));
        Strings(json, "citation", resource.Sources.Select(source => context.Catalogue.References.GetValueOrDefault(source.Value)).OfType<Reference>().Select(Html.CitationLine.Of));
    });

    /// <summary>The glossary as a set of defined terms.</summary>
    public static HtmlText OfGlossary(SiteContext context) => Write(json =>
    {
        var address = context.FullUrl(GeneratedPages.Glossary);
        json.WriteString("@type", "DefinedTermSet");
        json.WriteString("name", "Glossary");
        json.WriteString("url", address);
        json.WriteStartArray("hasDefinedTerm");
        foreach (var term in context.Catalogue.Glossary.Terms)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("name", term.Term);
            json.WriteString("description", term.Meaning);
            json.WriteString("url", $"{address}#{term.Id}");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    /// <summary>The hub as a web site.</summary>
    public static HtmlText OfHub(SiteContext context) => Write(json =>
    {
        json.WriteString("@type", "WebSite");
        json.WriteString("name", context.Settings.Name);
        json.WriteString("description", context.Settings.Tagline);
        json.WriteString("url", context.FullUrl("/"));
        Organisation(json, "publisher", context.Settings.Board);
    });

    private static string SchemaType(ResourceType type) => type.Id switch
    {
        "audit" => "Report",
        "tool" or "briefing" or "framework" => "LearningResource",
        "training" => "Course",
        "awareness" or "page" => "WebPage",
        _ => "CreativeWork",
    };

    private static HtmlText Write(Action<Utf8JsonWriter> fields)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            fields(json);
            json.WriteEndObject();
        }
        return new HtmlText(Encoding.UTF8.GetString(output.ToArray()));
    }

    private static IEnumerable<string> Labels(IReadOnlyList<Located<string>> ids, Vocabulary vocabulary) =>
        ids.Select(id => vocabulary.Find(id.Value)?.Label).OfType<string>();

    private static void Strings(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Audience(Utf8JsonWriter json, IEnumerable<string> labels)
    {
        json.WriteStartArray("audience");
        foreach (var label in labels)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Audience");
            json.WriteString("audienceType", label);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Organisation(Utf8JsonWriter json, string key, string name)
    {
        json.WriteStartObject(key);
        json.WriteString("@type", "Organization");
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
