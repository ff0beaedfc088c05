using System.Text;
using System.Text.Json;

namespace LearningHub.Releases.Folder;

/// <summary>
/// The file <c>journal.jsonl</c>, with a line for each move of the link. The link alone decides what is served; the journal says what was
/// served before.
/// </summary>
internal static class Journal
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "journal.jsonl";

    /// <summary>Adds a line. If that fails, the move stays all the same.</summary>
    /// <returns>A sentence that says why the line could not be written; null if it was.</returns>
    public static string? TryAdd(PublicationFolder folder, JournalEntry entry)
    {
        var path = Path.Combine(folder.Root, FileName);
        if (new FileInfo(path).LinkTarget is { } target)
        {
            return $"{path} is a link to {target}, and nothing is written through links. This move is therefore not in the journal. "
                + "Remove the link.";
        }
        var line = JsonSerializer.Serialize(entry, PublicationJson.Compact.JournalEntry);
        try
        {
            // Ends a line that a killed publisher left unfinished.
            File.AppendAllText(path, $"{(EndsInMidLine(path) ? "\n" : string.Empty)}{line}\n", new UTF8Encoding(false));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"This move was made, but it could not be written to {path}: {exception.Message}";
        }
    }

    /// <summary>All moves, oldest first. Lines that cannot be read are skipped.</summary>
    public static IReadOnlyList<JournalEntry> Read(PublicationFolder folder)
    {
        var path = Path.Combine(folder.Root, FileName);
        return File.Exists(path) ? [.. File.ReadLines(path).Select(Parse).OfType<JournalEntry>()] : [];
    }

    private static JournalEntry? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, PublicationJson.Compact.JournalEntry);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool EndsInMidLine(string path)
    {
        if (!File.Exists(path)) return false;
        using var file = File.OpenRead(path);
        if (file.Length == 0) return false;
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }
}
