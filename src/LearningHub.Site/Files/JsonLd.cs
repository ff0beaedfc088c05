using System.Text;
using System.Text.Json;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;
using LearningHub.Contract.Library;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Files;

/// <summary>Describes pages with schema.org terms. The JSON writer escapes the characters that could end a script element, so the
/// text is safe inside one.</summary>
internal static class JsonLd
{
    /// <summary>The description of a resource.</summary>
    public static HtmlText ForResource(Resource resource, SiteContext context) => Write(json =>
    {
        json.WriteString("@type", SchemaType(resource.Type));
        json.WriteString("name", resource.Title);
        json.WriteString("description", resource.Summary);
        json.WriteString("url", context.FullUrl(resource.Address));
        json.WriteString("inLanguage", resource.Language ?? context.Settings.Language);
        if (resource.Published is { } published) json.WriteString("datePublished", DayText.Iso(published));
        if (resource.Reviewed is { } reviewed) json.WriteString("dateModified", DayText.Iso(reviewed));
        if (resource.ReviewBy is { } reviewBy) json.WriteString("expires", DayText.Iso(reviewBy.Value));
        JsonLdParts.Organisation(json, "publisher", context.Settings.Board);
        // A tool may come from elsewhere and have a licence of its own; everything else is the hub's own words.
        JsonLdParts.Licence(json, resource.Details is ToolDetails { Licence: { } own } ? own : context.Settings.DataLicence, context);
        if (resource.Details is BriefingDetails { Minutes: { } minutes }) json.WriteString("timeRequired", $"PT{minutes}M");
        if (resource.Details is ToolDetails { Minutes: { } duration }) json.WriteString("timeRequired", $"PT{duration}M");
        if (resource.SupersededBy is { } next && context.Library.ById.TryGetValue(next.Value, out var other))
            json.WriteString("supersededBy", context.FullUrl(other.Address));
        string[] themes = [.. Labels(resource.Themes, context.Library.Vocabularies.PracticeThemes)];
        JsonLdParts.Strings(json, "about", themes);
        if (resource.Type == ResourceType.Tool) JsonLdParts.Strings(json, "assesses", themes);
        if (resource.Type == ResourceType.Training) CourseJsonLd.Write(json, resource, themes, context);
        Audience(json, resource.Type, Labels(resource.Audiences, context.Library.Vocabularies.Audiences));
        DatasetJsonLd.WriteTables(json, resource, context);
        var sources = resource.Sources.Select(source => context.Library.References.GetValueOrDefault(source.Value));
        JsonLdParts.Strings(json, "citation", sources.OfType<Reference>().Select(Html.CitationLine.Write));
    });

    /// <summary>The glossary as a set of defined terms.</summary>
    public static HtmlText ForGlossary(SiteContext context) => Write(json =>
    {
        var address = context.FullUrl(GeneratedPages.Glossary);
        json.WriteString("@type", "DefinedTermSet");
        json.WriteString("name", "Glossary");
        json.WriteString("url", address);
        json.WriteStartArray("hasDefinedTerm");
        foreach (var term in context.Library.Glossary.Terms)
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

    /// <summary>Which page replaces a withdrawn one; empty if none does.</summary>
    public static HtmlText ForWithdrawn(Withdrawal entry, SiteContext context) =>
        context.ReplacementOf(entry) is not { } next ? HtmlText.Empty : Write(json =>
    {
        json.WriteString("@type", "CreativeWork");
        if (entry.Title is { } title) json.WriteString("name", title);
        json.WriteString("url", context.FullUrl(entry.Address));
        json.WriteString("expires", DayText.Iso(entry.On));
        json.WriteString("supersededBy", context.FullUrl(next.Address));
    });

    /// <summary>The files of the library as a catalogue of datasets.</summary>
    /// <param name="files">Path, media type and meaning of each.</param>
    /// <param name="hub">The hub that publishes them.</param>
    /// <param name="context">The site.</param>
    public static HtmlText ForData(IEnumerable<(string Path, string Format, string Meaning)> files, HubRecord hub, SiteContext context) =>
        Write(json =>
    {
        json.WriteString("@type", "DataCatalog");
        json.WriteString("name", $"{hub.Name}: data");
        json.WriteString("url", context.FullUrl(GeneratedPages.Data));
        JsonLdParts.Organisation(json, "publisher", hub.Board);
        JsonLdParts.Licence(json, context.Settings.DataLicence, context);
        json.WriteStartArray("dataset");
        foreach (var (path, format, meaning) in files) DatasetJsonLd.WriteFile(json, path, format, meaning, hub, context);
        json.WriteEndArray();
    });

    /// <summary>The hub as a web site.</summary>
    public static HtmlText ForHub(SiteContext context) => Write(json =>
    {
        json.WriteString("@type", "WebSite");
        json.WriteString("name", context.Settings.Name);
        json.WriteString("description", context.Settings.Tagline);
        json.WriteString("url", context.FullUrl("/"));
        JsonLdParts.Organisation(json, "publisher", context.Settings.Board);
    });

    private static string SchemaType(ResourceType type) => type.Id switch
    {
        "audit" or "case-review" => "Report",
        "event" => "Event",
        "local-help" => "Service",
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

    // A course is for learners in a role; for everything else the role is that of its readers.
    private static void Audience(Utf8JsonWriter json, ResourceType type, IEnumerable<string> labels)
    {
        string[] all = [.. labels];
        if (all.Length == 0) return;
        var isCourse = type == ResourceType.Training;
        json.WriteStartArray("audience");
        foreach (var label in all)
        {
            json.WriteStartObject();
            json.WriteString("@type", isCourse ? "EducationalAudience" : "Audience");
            json.WriteString(isCourse ? "educationalRole" : "audienceType", label);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
