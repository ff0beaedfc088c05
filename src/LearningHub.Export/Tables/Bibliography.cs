using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LearningHub.Content.Model.Lists;

namespace LearningHub.Export.Tables;

/// <summary>Works as files that programs for references read: RIS and CSL-JSON.</summary>
public static class Bibliography
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The works as RIS.</summary>
    public static byte[] Ris(IEnumerable<Reference> works)
    {
        var text = new StringBuilder();
        foreach (var work in works)
        {
            Line("TY", RisType(work.Type));
            Line("ID", work.Id);
            foreach (var author in work.Authors) Line("AU", author);
            Line("TI", work.Title);
            if (work.ContainerTitle is { } container) Line("T2", container);
            if (work.Publisher is { } publisher) Line("PB", publisher);
            if (work.Issued is { } issued)
            {
                Line("PY", issued.Year.ToString("0000", CultureInfo.InvariantCulture));
                Line("DA", $"{string.Join('/', Parts(issued).Select(part => part.ToString("00", CultureInfo.InvariantCulture)))}/");
            }
            if (work.Url is { } url) Line("UR", url);
            if (work.Note is { } note) Line("N1", note);
            Line("ER", string.Empty);
        }
        return Encoding.UTF8.GetBytes(text.ToString());

        // A line ends an entry, so no value may have one.
        void Line(string tag, string value) => text.Append(tag).Append("  - ").Append(value.ReplaceLineEndings(" ")).Append("\r\n");
    }

    private static string RisType(string? type) => type switch
    {
        "report" => "RPRT",
        "article-journal" => "JOUR",
        "book" => "BOOK",
        "webpage" => "ELEC",
        _ => "GEN",
    };

    /// <summary>The works as CSL-JSON, which Zotero and other programs import.</summary>
    public static byte[] Csl(IEnumerable<Reference> works)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartArray();
            foreach (var work in works) Work(json, work);
            json.WriteEndArray();
        }
        return output.ToArray();
    }

    private static void Work(Utf8JsonWriter json, Reference work)
    {
        json.WriteStartObject();
        json.WriteString("id", work.Id);
        json.WriteString("type", work.Type ?? "document");
        json.WriteString("title", work.Title);
        if (work.Authors.Count > 0)
        {
            json.WriteStartArray("author");
            foreach (var author in work.Authors)
            {
                json.WriteStartObject();
                // References hold names as one text, people and institutions alike.
                json.WriteString("literal", author);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        Text("container-title", work.ContainerTitle);
        Text("publisher", work.Publisher);
        if (work.Issued is { } issued)
        {
            json.WriteStartObject("issued");
            json.WriteStartArray("date-parts");
            json.WriteStartArray();
            foreach (var part in Parts(issued)) json.WriteNumberValue(part);
            json.WriteEndArray();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        Text("URL", work.Url);
        Text("note", work.Note);
        json.WriteEndObject();

        void Text(string name, string? value)
        {
            if (value is not null) json.WriteString(name, value);
        }
    }

    private static IEnumerable<int> Parts(PartialDate date)
    {
        yield return date.Year;
        if (date.Month is not { } month) yield break;
        yield return month;
        if (date.Day is { } day) yield return day;
    }
}
