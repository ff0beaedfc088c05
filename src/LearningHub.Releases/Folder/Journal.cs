using System.Text;
using System.Text.Json;

namespace LearningHub.Releases.Folder;

/// <summary>Every move of the link, a line each, in <c>journal.jsonl</c>. It is a memory for people: what is served follows from the link alone.</summary>
internal static class Journal
{
    private const string FileName = "journal.jsonl";

    /// <summary>Adds a line.</summary>
    public static void Add(PublicationFolder folder, JournalEntry entry)
    {
        var path = Path.Combine(folder.Root, FileName);
        if (new FileInfo(path).LinkTarget is { } target) throw new IOException($"{path} is a link to {target}. Remove it. The release has been changed all the same.");
        // A line that a killed publisher left unfinished ends here, so that ours is whole.
        File.AppendAllText(path, $"{(EndsInMidLine(path) ? "\n" : string.Empty)}{JsonSerializer.Serialize(entry, PublicationJson.Compact.JournalEntry)}\n", new UTF8Encoding(false));
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
