namespace LearningHub.Releases.Folder;

/// <summary>Which releases have been served, worked out from the journal.</summary>
/// <param name="Live">
/// The releases that lead to the present one, oldest first, the present one last. A release that was taken back is not among them. Some
/// may have been removed since.
/// </param>
/// <param name="TakenBack">The releases that were served, taken back, and not restored since.</param>
public sealed record LiveHistory(IReadOnlyList<ReleaseName> Live, IReadOnlySet<ReleaseName> TakenBack)
{
    /// <summary>Reads the history of a folder.</summary>
    /// <exception cref="IOException">The link or the journal cannot be read.</exception>
    public static LiveHistory Read(PublicationFolder folder)
    {
        if (folder.Current is not { } current) return new LiveHistory([], new HashSet<ReleaseName>());
        var moves = Journal.Read(folder);
        var replay = new Replay();
        if (moves.Any(move => move.Release == current.Text || move.Former == current.Text)) replay.Follow(moves);
        else replay.Follow(RecordedChain(folder, current));
        replay.Reach(current);
        return new LiveHistory(replay.Live, replay.TakenBack);
    }

    // Used if the journal is lost: each release has a record of the one that it replaced.
    private static List<JournalEntry> RecordedChain(PublicationFolder folder, ReleaseName current)
    {
        var chain = new List<JournalEntry>();
        var name = current.Text;
        while (ReleaseName.Parse(name) is { } release && PublicationRecord.TryRead(folder.PathOf(release)) is { } record
            && chain.Count <= folder.List().Count)
        {
            chain.Add(new JournalEntry(record.At, record.By, JournalEntry.Published, record.Release, record.Former));
            if (record.Former is null) break;
            name = record.Former;
        }
        chain.Reverse();
        return chain;
    }

    private sealed class Replay
    {
        public List<ReleaseName> Live { get; } = [];

        public HashSet<ReleaseName> TakenBack { get; } = [];

        public void Follow(IEnumerable<JournalEntry> moves)
        {
            foreach (var move in moves)
            {
                if (ReleaseName.Parse(move.Release) is not { } release) continue;
                // A move that is missing from the journal, for example because the disk was full, shows in the next move.
                if (move.Former is { } text && ReleaseName.Parse(text) is { } former) Reach(former);
                if (move.Act == JournalEntry.Published) Live.Add(release);
                else if (move.Act == JournalEntry.TakenBack) Reach(release);
            }
        }

        // Serving an older release takes back all later ones. Serving a newer one restores it.
        public void Reach(ReleaseName release)
        {
            while (Live.Count > 0 && Live[^1] > release)
            {
                TakenBack.Add(Live[^1]);
                Live.RemoveAt(Live.Count - 1);
            }
            TakenBack.Remove(release);
            if (Live.Count == 0 || Live[^1] != release) Live.Add(release);
        }
    }
}
