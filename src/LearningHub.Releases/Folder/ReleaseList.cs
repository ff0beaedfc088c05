using System.Text.Json;

namespace LearningHub.Releases.Folder;

/// <summary>The releases of a folder, newest first.</summary>
/// <param name="Releases">The releases.</param>
/// <param name="LastMove">The last move of the link; null where the journal tells nothing.</param>
public sealed record ReleaseList(IReadOnlyList<ReleaseListing> Releases, JournalEntry? LastMove)
{
    /// <summary>Lists the releases of a folder.</summary>
    /// <exception cref="IOException">Something stands in the way.</exception>
    public static ReleaseList Of(PublicationFolder folder)
    {
        var current = folder.Current;
        var listings = folder.List().Reverse().Select(name => new ReleaseListing(name.Text, name.At, name == current, Record(folder, name))).ToArray();
        return new ReleaseList(listings, Journal.Read(folder).LastOrDefault(move => move.Release == current?.Text));
    }

    private static PublicationRecord? Record(PublicationFolder folder, ReleaseName name)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(Path.Combine(folder.PathOf(name), PublicationRecord.FileName)), PublicationJson.Compact.PublicationRecord);
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
