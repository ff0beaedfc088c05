using System.Text;
using System.Text.Json;
using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Purging;

/// <summary>Removes words from the journal and from the records of who published what.</summary>
internal static class RecordCleaning
{
    private const string Removed = "removed";

    /// <summary>Whether a path is that of the record of a release, which is not part of its site.</summary>
    public static bool IsRecord(string place) => place.Split('/') is [PublicationFolder.ReleasesName, _, PublicationRecord.FileName];

    /// <summary>Removes the words from the journal and the records.</summary>
    public static void Clean(PublicationFolder folder, PurgeWords words)
    {
        CleanJournal(folder, words);
        foreach (var release in folder.List()) CleanRecord(folder.PathOf(release), words);
    }

    private static void CleanJournal(PublicationFolder folder, PurgeWords words)
    {
        var path = Path.Combine(folder.Root, Journal.FileName);
        if (!File.Exists(path) || new FileInfo(path).LinkTarget is not null || !FileText.Contains(File.ReadAllText(path), words)) return;
        // Keeps the moves but not the names. Lines that cannot be read are dropped.
        var lines = Journal.Read(folder).Select(entry => FileText.Contains(entry.By, words) ? entry with { By = Removed } : entry)
            .Select(entry => JsonSerializer.Serialize(entry, PublicationJson.Compact.JournalEntry));
        Replace(path, string.Concat(lines.Select(line => $"{line}\n")));
    }

    private static void CleanRecord(string release, PurgeWords words)
    {
        var path = Path.Combine(release, PublicationRecord.FileName);
        if (!File.Exists(path) || new FileInfo(path).LinkTarget is not null || !FileText.Contains(File.ReadAllText(path), words)) return;
        if (PublicationRecord.TryRead(release) is not { } record)
        {
            File.Delete(path);
            return;
        }
        var clean = record with
        {
            By = FileText.Contains(record.By, words) ? Removed : record.By,
            Changes = [.. record.Changes.Where(IsFree)],
        };
        Replace(path, JsonSerializer.Serialize(clean, PublicationJson.Readable.PublicationRecord));

        bool IsFree(ReleaseChange change) =>
            !FileText.Contains(JsonSerializer.Serialize(change, PublicationJson.Compact.ReleaseChange), words);
    }

    private static void Replace(string path, string text)
    {
        var next = $"{path}-next";
        File.WriteAllText(next, text, new UTF8Encoding(false));
        File.Move(next, path, overwrite: true);
    }
}
