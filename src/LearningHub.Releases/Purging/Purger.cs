using LearningHub.Releases.Folder;
using LearningHub.Releases.Publishing;

namespace LearningHub.Releases.Purging;

/// <summary>
/// Removes releases for good, with all that they hold, and shows that nothing is left. A release that holds the words is removed whole:
/// its index and its compressed copies were made of the same texts, and a release with holes would be a damaged one.
/// </summary>
/// <param name="publisher">Holds the lock of the folder.</param>
public sealed class Purger(Publisher publisher)
{
    private const int MostPlaces = 5;

    private readonly PublicationFolder folder = publisher.Folder;

    /// <summary>Says what a removal by words would do. Nothing is written.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static PurgeReport Preview(PublicationFolder folder, PurgeWords words, CancellationToken cancellation = default)
    {
        var before = SearchedFolder.Search(folder, words, cancellation);
        return new PurgeReport { Before = before, Removed = ReleasesOf(before) };
    }

    /// <summary>Removes every release that holds some words, and the words from the journal.</summary>
    /// <param name="words">The words.</param>
    /// <param name="serveInstead">Which release to serve instead if the served one holds the words; null to refuse then.</param>
    /// <param name="cancellation">Stops the looking; a removal that has begun is finished.</param>
    /// <exception cref="IOException">The served release holds the words and no other is named, or something stands in the way.</exception>
    public async Task<PurgeReport> PurgeTextAsync(PurgeWords words, ReleaseName? serveInstead, CancellationToken cancellation = default)
    {
        var before = SearchedFolder.Search(folder, words, cancellation);
        var guilty = ReleasesOf(before);
        var notes = new List<string>();
        if (folder.Current is { } current && guilty.Contains(current))
            await ServeInsteadAsync(current, serveInstead, before, guilty, notes).ConfigureAwait(false);
        else serveInstead = null;
        foreach (var release in guilty) Remove(release, notes);
        RecordCleaning.Clean(folder, words);
        return new PurgeReport
        {
            Before = before,
            Removed = guilty,
            ServedInstead = serveInstead,
            Notes = notes,
            After = SearchedFolder.Search(folder, words, CancellationToken.None),
        };
    }

    /// <summary>Removes one release.</summary>
    /// <param name="release">Which.</param>
    /// <param name="serveInstead">Which release to serve instead if it is the served one; null to refuse then.</param>
    /// <exception cref="IOException">It is served and no other is named, or something stands in the way.</exception>
    public async Task<PurgeReport> PurgeReleaseAsync(ReleaseName release, ReleaseName? serveInstead)
    {
        var notes = new List<string>();
        if (folder.Current == release) await ServeInsteadAsync(release, serveInstead, null, [release], notes).ConfigureAwait(false);
        else serveInstead = null;
        Remove(release, notes);
        return new PurgeReport { Removed = [release], ServedInstead = serveInstead, Notes = notes };
    }

    // What people wrote who published is in a file beside the site: words there are taken out without the release.
    private static ReleaseName[] ReleasesOf(SearchedFolder searched) =>
        [
            .. searched.Places.Where(place => !RecordCleaning.IsRecord(place)).Select(SearchedFolder.ReleaseOf).OfType<ReleaseName>()
                .Distinct().Order(),
        ];

    private async Task ServeInsteadAsync(
        ReleaseName current, ReleaseName? serveInstead, SearchedFolder? before, IReadOnlyList<ReleaseName> guilty, List<string> notes)
    {
        var others = folder.List().Except(guilty).Except(LiveHistory.Read(folder).TakenBack).ToArray();
        if (serveInstead is null)
        {
            var places = before is null
                ? string.Empty
                : ", and it holds the words. Among others, the words stand in "
                    + string.Join(", ", before.Places.Where(IsInCurrent).Take(MostPlaces));
            var advice = others.Length == 0 ? string.Empty : $" Or say which release is to be served instead: --serve {others[^1]}.";
            throw new IOException(
                $"{current} is the release that is served{places}. Nothing was removed. Mend the content and publish it first.{advice}");
        }
        if (guilty.Contains(serveInstead))
            throw new IOException($"{serveInstead} is to be removed itself. Name another release with --serve. Nothing was removed.");
        if (LiveHistory.Read(folder).TakenBack.Contains(serveInstead))
        {
            throw new IOException(
                $"{serveInstead} was taken back before. If you are sure that it may be served again, do that first: "
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
