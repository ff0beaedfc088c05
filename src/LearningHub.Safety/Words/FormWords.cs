using System.Text;
using System.Text.Json;

namespace LearningHub.Safety.Words;

/// <summary>
/// The words with which a form in the browser looks at free text while it is written: a part of what the safety check knows, small
/// enough to be sent. A form that finds nothing is no promise; the check looks again when returns are read.
/// </summary>
public static class FormWords
{
    private const int LongestName = 10;

    private static readonly Lazy<byte[]> Bytes = new(Write);

    /// <summary>The words as JSON: given names, titles, kinds of street, months and kinds of place.</summary>
    public static ReadOnlyMemory<byte> Json => Bytes.Value;

    private static byte[] Write()
    {
        var names = WordBook.WordsWith(WordFlags.Given, WordFlags.Ordinary).Where(name => name.Length is > 2 and <= LongestName)
            .Concat(ListOf("given-names")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("names", string.Join(' ', names));
            json.WriteString("titles", string.Join(' ', ListOf("titles").Where(IsOneWord)));
            json.WriteString("streets", string.Join(' ', ListOf("streets").Where(IsOneWord)));
            json.WriteString("months", string.Join(' ', ListOf("months").Where(IsOneWord)));
            json.WriteString("places", string.Join(' ', ListOf("place-kinds").Where(IsOneWord)));
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    private static bool IsOneWord(string entry) =>
        !entry.Contains(' ', StringComparison.Ordinal) && !entry.Contains('*', StringComparison.Ordinal);

    private static IEnumerable<string> ListOf(string name)
    {
        using var reader = new StreamReader(
            typeof(FormWords).Assembly.GetManifestResourceStream($"lists/{name}")
                ?? throw new KeyNotFoundException($"There is no word list \"{name}\"."), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            foreach (var entry in line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                yield return entry.ToLowerInvariant();
        }
    }
}
