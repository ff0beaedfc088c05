using System.Text.Json;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;
using LearningHub.Contract.Library;

namespace LearningHub.Site.Files;

/// <summary>Describes tables as schema.org datasets: those in a resource, and the files of the library.</summary>
internal static class DatasetJsonLd
{
    /// <summary>Writes each table of a resource that has a caption as a part of the resource.</summary>
    public static void WriteTables(Utf8JsonWriter json, Resource resource, SiteContext context)
    {
        (string Caption, TableBlock Table)[] tables =
            [.. BodyWalk.Blocks(resource.Body.Blocks).Select(Captioned).OfType<(string, TableBlock)>()];
        if (tables.Length == 0) return;
        json.WriteStartArray("hasPart");
        for (var i = 0; i < tables.Length; i++) WriteTable(json, i + 1, tables[i].Caption, tables[i].Table, resource, context);
        json.WriteEndArray();
    }

    /// <summary>Writes a file of the library.</summary>
    public static void WriteFile(Utf8JsonWriter json, string path, string format, string meaning, HubRecord hub, SiteContext context)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("name", $"{hub.Name}: {path[(path.LastIndexOf('/') + 1)..]}");
        json.WriteString("description", meaning);
        json.WriteString("identifier", context.FullUrl($"/{path}"));
        JsonLdParts.Organisation(json, "creator", hub.Board);
        JsonLdParts.Licence(json, context.Settings.DataLicence, context);
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteStartObject("distribution");
        json.WriteString("@type", "DataDownload");
        json.WriteString("encodingFormat", format);
        json.WriteString("contentUrl", context.FullUrl($"/{path}"));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static (string Caption, TableBlock Table)? Captioned(Block block) => block switch
    {
        ChartBlock chart => (chart.Caption, chart.Table),
        TableBlock { Caption: { Length: > 0 } caption } table => (caption, table),
        _ => null,
    };

    private static void WriteTable(
        Utf8JsonWriter json, int number, string caption, TableBlock table, Resource resource, SiteContext context)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("name", caption);
        json.WriteString("description", $"{caption}. From: {resource.Title}. {resource.Summary}");
        json.WriteString("identifier", $"{resource.Id}/table-{number}");
        json.WriteString("url", context.FullUrl(resource.Address));
        json.WriteString("encodingFormat", "text/html");
        JsonLdParts.Organisation(json, "creator", (resource.Details as AuditDetails)?.Board ?? context.Settings.Board);
        JsonLdParts.Licence(json, context.Settings.DataLicence, context);
        if (resource.Published is { } published) json.WriteString("dateCreated", DayText.Iso(published));
        if (resource.ReviewBy is { } reviewBy) json.WriteString("expires", DayText.Iso(reviewBy.Value));
        if (resource.Period is { Length: > 0 } period) json.WriteString("temporalCoverage", period);
        var columns = table.Header.Select(cell => PlainText.FromInlines(cell.Content).Trim());
        JsonLdParts.Strings(json, "variableMeasured", columns.Where(text => text.Length > 0));
        json.WriteEndObject();
    }
}
