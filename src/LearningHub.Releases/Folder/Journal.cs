using System.Text;
using System.Text.Json;

namespace LearningHub.Releases.Folder;

/// <summary>
/// Every move of the link, a line each, in <c>journal.jsonl</c>. What is served follows from the link alone; the journal tells what was
/// served before.
/// </summary>
internal static class Journal
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "journal.jsonl";

    /// <summary>Adds a line. A move that has been made is never undone because it could not be written down.</summary>
    /// <returns>Why the line could not be written, in a sentence; null if it was.</returns>
    public static string? TryAdd(PublicationFolder folder, JournalEntry entry)
    {
        var path = Path.Combine(folder.Root, FileName);
        if (new FileInfo(path).LinkTarget is { } target)
            return $"{path} is a link to {target}, and nothing is written through links: this move is not in the journal. Remove the link.";
        var line = JsonSerializer.Serialize(entry, PublicationJson.Compact.JournalEntry);
        try
        {
            // A line that a killed publisher left unfinished ends here, so that ours is whole.
            File.AppendAllText(path, $"{(EndsInMidLine(path) ? "\n" : string.Empty)}{line}\n", new UTF8Encoding(false));
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"This move could not be written into {path}: {fault.Message} It has been made all the same.";
        }
    }

    /// <summary>All moves, oldest first; lines that cannot be read are passed over.</summary>
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
