using System.Text;
using System.Text.Json;
using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Purging;

/// <summary>Takes words out of what is kept beside the releases: the journal, and the records of who published what.</summary>
internal static class RecordCleaning
{
    private const string Removed = "removed";

    /// <summary>Whether a place is the record of a release, which does not belong to its site.</summary>
    public static bool IsRecord(string place) => place.Split('/') is [PublicationFolder.ReleasesName, _, PublicationRecord.FileName];

    /// <summary>Takes the words out of the journal and out of the records.</summary>
    public static void Clean(PublicationFolder folder, PurgeWords words)
    {
        CleanJournal(folder, words);
        foreach (var release in folder.List()) CleanRecord(folder.PathOf(release), words);
    }

    private static void CleanJournal(PublicationFolder folder, PurgeWords words)
    {
        var path = Path.Combine(folder.Root, Journal.FileName);
        if (!File.Exists(path) || new FileInfo(path).LinkTarget is not null || !FileText.Holds(File.ReadAllText(path), words)) return;
        // A line that cannot be read tells nobody anything; one that can loses its name and keeps the move.
        var lines = Journal.Read(folder).Select(entry => FileText.Holds(entry.By, words) ? entry with { By = Removed } : entry)
            .Select(entry => JsonSerializer.Serialize(entry, PublicationJson.Compact.JournalEntry));
        Replace(path, string.Concat(lines.Select(line => $"{line}\n")));
    }

    private static void CleanRecord(string release, PurgeWords words)
    {
        var path = Path.Combine(release, PublicationRecord.FileName);
        if (!File.Exists(path) || new FileInfo(path).LinkTarget is not null || !FileText.Holds(File.ReadAllText(path), words)) return;
        if (PublicationRecord.TryRead(release) is not { } record)
        {
            File.Delete(path);
            return;
        }
        var clean = record with
        {
            By = FileText.Holds(record.By, words) ? Removed : record.By,
            Changes = [.. record.Changes.Where(IsFree)],
        };
        Replace(path, JsonSerializer.Serialize(clean, PublicationJson.Readable.PublicationRecord));

        bool IsFree(ReleaseChange change) =>
            !FileText.Holds(JsonSerializer.Serialize(change, PublicationJson.Compact.ReleaseChange), words);
    }

    private static void Replace(string path, string text)
    {
        var next = $"{path}-next";
        File.WriteAllText(next, text, new UTF8Encoding(false));
        File.Move(next, path, overwrite: true);
    }
}
