using System.Text.Json;
using LearningHub.Tools.Forms;

namespace LearningHub.Tools.Returns;

/// <summary>Reads the file that a form in the browser saves.</summary>
internal static class JsonReturns
{
    /// <summary>The format version that is read.</summary>
    public const string Format = "learninghub-return/1";

    private const string NotOurs = "This is not a file that a form of this hub has saved. Open the form, fill it in and save it again.";

    /// <summary>What the file says.</summary>
    public static RawReturn Read(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 8 });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "format") != Format) throw new RefusedReturnException(NotOurs);
            var raw = new RawReturn
            {
                Tool = Text(root, "tool"),
                Edition = root.TryGetProperty("edition", out var edition) && edition.TryGetInt32(out var number) ? number : 0,
                Role = Text(root, "role") ?? string.Empty,
                Round = Text(root, "round"),
                Copy = Text(root, "copy"),
            };
            raw.Values[FormField.Case] = Text(root, "case") ?? string.Empty;
            raw.Values[FormField.Agency] = Text(root, "agency") ?? string.Empty;
            var holdsNothing = root.TryGetProperty("nothing_held", out var held) && held.ValueKind == JsonValueKind.True;
            raw.Values[FormField.NothingHeld] = holdsNothing ? "Yes" : string.Empty;
            if (!root.TryGetProperty("answers", out var answers) || answers.ValueKind != JsonValueKind.Object)
                throw new RefusedReturnException(NotOurs);
            foreach (var answer in answers.EnumerateObject())
            {
                if (answer.Value.ValueKind == JsonValueKind.String) raw.Values[answer.Name] = answer.Value.GetString()!;
            }
            return raw;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw new RefusedReturnException(NotOurs);
        }
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
