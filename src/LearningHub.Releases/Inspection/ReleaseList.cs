using LearningHub.Releases.Folder;
using LearningHub.Releases.Verification;

namespace LearningHub.Releases.Inspection;

/// <summary>The releases of a folder, newest first.</summary>
/// <param name="Releases">The releases.</param>
/// <param name="LastMove">The last move of the link; null if the journal does not have it.</param>
public sealed record ReleaseList(IReadOnlyList<ReleaseListing> Releases, JournalEntry? LastMove)
{
    /// <summary>What is wrong with the link to the release that is served; null if nothing is.</summary>
    public string? Problem { get; init; }

    /// <summary>
    /// Lists the releases of a folder, and checks that their files exist. It does not read the files: that takes a verification.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static async Task<ReleaseList> ReadAsync(PublicationFolder folder, CancellationToken cancellation = default)
    {
        var current = folder.Current;
        var names = folder.List();
        var takenBack = LiveHistory.Read(folder).TakenBack;
        var listings = new List<ReleaseListing>();
        foreach (var name in names.Reverse())
        {
            var report = await ReleaseVerification.CheckSizesAsync(folder.PathOf(name), cancellation).ConfigureAwait(false);
            listings.Add(new ReleaseListing(name.Text, name.At, name == current, PublicationRecord.TryRead(folder.PathOf(name)))
            {
                IsTakenBack = takenBack.Contains(name),
                Problem = report.Problems.Count > 0 ? report.Problems[0] : null,
            });
        }
        var lastMove = Journal.Read(folder).LastOrDefault(move => move.Act != JournalEntry.Purged && move.Release == current?.Text);
        return new ReleaseList(listings, lastMove) { Problem = FolderVerification.ProblemOfLink(folder) };
    }
}
