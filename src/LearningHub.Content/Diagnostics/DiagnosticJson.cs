using System.Text.Json;

namespace LearningHub.Content.Diagnostics;

/// <summary>Writes diagnostics for machines: as plain JSON and as SARIF 2.1.0.</summary>
public static class DiagnosticJson
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true };

    /// <summary>Writes an object with a list of diagnostics.</summary>
    public static void WriteJson(Stream output, IReadOnlyList<Diagnostic> diagnostics)
    {
        using var json = new Utf8JsonWriter(output, Indented);
        json.WriteStartObject();
        json.WriteStartArray("diagnostics");
        foreach (var fault in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", fault.Code.Id);
            json.WriteString("severity", fault.Code.Severity is Severity.Advice ? "advice" : Level(fault.Code));
            json.WriteString("path", fault.Path);
            json.WriteNumber("line", fault.At.Line);
            json.WriteNumber("column", fault.At.Column);
            json.WriteString("message", fault.Message);
            json.WriteString("advice", fault.Advice);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes a SARIF log with one run.</summary>
    public static void WriteSarif(Stream output, IReadOnlyList<Diagnostic> diagnostics)
    {
        using var json = new Utf8JsonWriter(output, Indented);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        Tool(json);
        json.WriteStartArray("results");
        foreach (var fault in diagnostics) Result(json, fault);
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Tool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "hub check");
        json.WriteStartArray("rules");
        foreach (var code in DiagnosticCodes.All)
        {
            json.WriteStartObject();
            json.WriteString("id", code.Id);
            Message(json, "shortDescription", code.Title);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Diagnostic fault)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", fault.Code.Id);
        json.WriteString("level", Level(fault.Code));
        Message(json, "message", $"{fault.Message} {fault.Advice}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', fault.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", fault.At.Line);
        json.WriteNumber("startColumn", fault.At.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // SARIF's word for advice is "note".
    private static string Level(DiagnosticCode code) => code.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
