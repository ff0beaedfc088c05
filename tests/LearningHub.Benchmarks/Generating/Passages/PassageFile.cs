using System.Text.Encodings.Web;
using System.Text.Json;

namespace LearningHub.Benchmarks.Generating.Passages;

/// <summary>Writes passages as JSON, one a line.</summary>
internal sealed class PassageFile : IDisposable
{
    private readonly FileStream file;
    private readonly Utf8JsonWriter json;

    /// <summary>Opens the file, and replaces an existing one.</summary>
    public PassageFile(string path)
    {
        file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 1 << 20);
        // The file is data and not part of a page, so only what JSON requires is escaped.
        json = new Utf8JsonWriter(file, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Adds a line.</summary>
    public void Write(Passage passage)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, passage.Id);
        json.WriteString("title"u8, passage.Title);
        json.WriteString("headings"u8, passage.Headings);
        json.WriteString("body"u8, passage.Body);
        json.WriteStartObject("facets"u8);
        WriteList("type", [passage.Type]);
        WriteList("theme", passage.Themes);
        WriteList("audience", passage.Audiences);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        file.WriteByte((byte)'\n');
        json.Reset();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        json.Dispose();
        file.Dispose();
    }

    private void WriteList(string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
