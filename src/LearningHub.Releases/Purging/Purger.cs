using LearningHub.Releases.Folder;
using LearningHub.Releases.Publishing;

namespace LearningHub.Releases.Purging;

/// <summary>
/// Removes releases for good, with all their files, and proves that nothing is left. A release that contains the words is removed as a
/// whole: its index and compressed copies were made from the same texts, and a release with missing files would be damaged.
/// </summary>
/// <param name="publisher">Holds the lock of the folder.</param>
public sealed class Purger(Publisher publisher)
{
    private const int MostPlaces = 5;

    private readonly PublicationFolder folder = publisher.Folder;

    /// <summary>Says what removing words would do. Nothing is written.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static PurgeReport Preview(PublicationFolder folder, PurgeWords words, CancellationToken cancellation = default)
    {
        var before = SearchedFolder.Search(folder, words, cancellation);
        return new PurgeReport { Before = before, Removed = ReleasesOf(before) };
    }

    /// <summary>Removes every release that contains the words, and removes the words from the journal.</summary>
    /// <param name="words">The words.</param>
    /// <param name="serveInstead">The release to serve if the current one contains the words; null to refuse in that case.</param>
    /// <param name="cancellation">Stops the search. A removal that has started is finished.</param>
    /// <exception cref="IOException">The current release contains the words and no other is named, or something is in the way.</exception>
    public async Task<PurgeReport> PurgeTextAsync(PurgeWords words, ReleaseName? serveInstead, CancellationToken cancellation = default)
    {
        var before = SearchedFolder.Search(folder, words, cancellation);
        var affected = ReleasesOf(before);
        var notes = new List<string>();
        if (folder.Current is { } current && affected.Contains(current))
            await ServeInsteadAsync(current, serveInstead, before, affected, notes).ConfigureAwait(false);
        else serveInstead = null;
        foreach (var release in affected) Remove(release, notes);
        RecordCleaning.Clean(folder, words);
        StudioCleaning.Clean(folder, before);
        return new PurgeReport
        {
            Before = before,
            Removed = affected,
            ServedInstead = serveInstead,
            Notes = notes,
            After = SearchedFolder.Search(folder, words, CancellationToken.None),
        };
    }

    /// <summary>Removes one release.</summary>
    /// <param name="release">The release.</param>
    /// <param name="serveInstead">The release to serve if it is the current one; null to refuse in that case.</param>
    /// <exception cref="IOException">It is served and no other is named, or something is in the way.</exception>
    public async Task<PurgeReport> PurgeReleaseAsync(ReleaseName release, ReleaseName? serveInstead)
    {
        var notes = new List<string>();
        if (folder.Current == release) await ServeInsteadAsync(release, serveInstead, null, [release], notes).ConfigureAwait(false);
        else serveInstead = null;
        Remove(release, notes);
        return new PurgeReport { Removed = [release], ServedInstead = serveInstead, Notes = notes };
    }

    // The record of who published is not part of the site. Words in it are removed without removing the release.
    private static ReleaseName[] ReleasesOf(SearchedFolder searched) =>
        [
            .. searched.Places.Where(place => !RecordCleaning.IsRecord(place)).Select(SearchedFolder.ReleaseOf).OfType<ReleaseName>()
                .Distinct().Order(),
        ];

    private async Task ServeInsteadAsync(
        ReleaseName current, ReleaseName? serveInstead, SearchedFolder? before, IReadOnlyList<ReleaseName> affected, List<string> notes)
    {
        var others = folder.List().Except(affected).Except(LiveHistory.Read(folder).TakenBack).ToArray();
        if (serveInstead is null)
        {
            var places = before is null
                ? string.Empty
                : ", and it contains the words, for example in "
                    + string.Join(", ", before.Places.Where(IsInCurrent).Take(MostPlaces));
            var advice = others.Length == 0 ? string.Empty : $" Or say which release to serve instead: --serve {others[^1]}.";
            throw new IOException(
                $"{current} is the release that is served{places}. Nothing was removed. Correct the content and publish it first.{advice}");
        }
        if (affected.Contains(serveInstead))
        {
            throw new IOException(
                $"{serveInstead} is itself one of the releases to remove. Name another release with --serve. Nothing was removed.");
        }
        if (LiveHistory.Read(folder).TakenBack.Contains(serveInstead))
        {
            throw new IOException(
                $"{serveInstead} was taken back earlier. If you are sure that it may be served again, do that first: "
                + $"\"hub rollback {serveInstead} --confirm\". Nothing was removed.");
        }
        var result = await publisher.TakeBackAsync(serveInstead).ConfigureAwait(false);
        notes.AddRange(result.Notes);

        bool IsInCurrent(string place) => SearchedFolder.ReleaseOf(place) == current;
    }

    private void Remove(ReleaseName release, List<string> notes)
    {
        ReleasePruning.Remove(folder, release);
        if (publisher.TryWriteJournal(JournalEntry.Purged, release, null) is { } note) notes.Add(note);
    }
}
