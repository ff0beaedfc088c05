using System.Text.Json;
using LearningHub.Releases.Building;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Manifest;
using LearningHub.Releases.Verification;

namespace LearningHub.Releases.Publishing;

/// <summary>
/// Publishes releases and takes them back. It holds the lock of its folder until it is disposed. Each change is fully prepared beside what
/// is served, and then made by moving one link. Whenever the process stops, the site is one whole release.
/// </summary>
public sealed class Publisher : IDisposable
{
    private readonly PublicationFolder folder;
    private readonly PublishLock held;
    private readonly TimeProvider clock;
    private readonly string who;

    private Publisher(PublicationFolder folder, PublishLock held, string who, TimeProvider clock)
    {
        (this.folder, this.held, this.who, this.clock) = (folder, held, who, clock);
        ReleasePruning.ClearLeftovers(folder);
    }

    /// <summary>The folder whose lock it holds.</summary>
    public PublicationFolder Folder => folder;

    /// <summary>Acquires the lock of a folder, and removes what killed publishers have left there.</summary>
    /// <param name="folder">The folder to publish to. It is made if it does not exist.</param>
    /// <param name="who">Who publishes, as others will read it.</param>
    /// <param name="patience">How long to wait for another publisher.</param>
    /// <param name="waiting">Called with a sentence that says who that is.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="IOException">Another is still publishing after that time, or the folder cannot be written.</exception>
    public static async Task<Publisher> BeginAsync(
        PublicationFolder folder, string who, TimeSpan patience, Action<string> waiting, TimeProvider clock,
        CancellationToken cancellation = default)
    {
        var held = await PublishLock.AcquireAsync(folder, who, patience, waiting, cancellation).ConfigureAwait(false);
        try
        {
            return new Publisher(folder, held, who, clock);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Builds, verifies and serves a release, unless the current one is whole and the same. Then removes old releases.</summary>
    /// <param name="summary">The entry for the list of releases.</param>
    /// <param name="contents">Everything that the release is to hold.</param>
    /// <param name="keep">How many releases to keep, at least 1.</param>
    /// <param name="times">Receives how long each kind of file took, and how many were taken over.</param>
    /// <param name="cancellation">Stops it; the previous release is still served.</param>
    /// <exception cref="IOException">The disk is full or something is in the way; the previous release is still served.</exception>
    public async Task<PublishResult> PublishAsync(
        ReleaseSummary summary, ReleaseContents contents, int keep, StageTimes? times = null, CancellationToken cancellation = default)
    {
        var fresh = Path.Combine(folder.Releases, ReleasePruning.UnfinishedName);
        var former = folder.Current;
        try
        {
            var built = await ReleaseBuilder.WriteAsync(contents, fresh, times, cancellation).ConfigureAwait(false);
            var manifest = built.Manifest;
            var name = ReleaseName.Create(summary.At, manifest.Fingerprint);
            var served = former is not null && IsToBeInspected(former, name, contents, built)
                ? await InspectAsync(former, contents, cancellation).ConfigureAwait(false) : null;
            if (served is { IsWhole: true } && served.Manifest.Fingerprint == manifest.Fingerprint)
                return new PublishResult(former!, IsNew: false, manifest.Files.Count, Prune());
            // A file that was taken over had its size then, and was read if it could have changed.
            Require(ReleaseVerification.ReadBack(fresh, built.Written, times?.Report, cancellation));
            WriteRecord(Path.Combine(fresh, PublicationRecord.FileName), summary, name, former);
            DiskFlush.Flush(Path.Combine(fresh, ReleaseManifest.FileName));
            Directory.Move(fresh, folder.PathOf(name));
            var note = MoveTo(name, former, JournalEntry.Published);
            return new PublishResult(name, IsNew: true, manifest.Files.Count, Prune())
            {
                Notes = [.. NotesOn(former, served), .. note],
            };
        }
        finally
        {
            if (Directory.Exists(fresh) && UnfinishedFolder.IsOurs(fresh)) UnfinishedFolder.Remove(fresh);
        }

        PruneResult Prune() => ReleasePruning.Prune(folder, keep, clock.GetUtcNow());
    }

    /// <summary>Serves an earlier release again.</summary>
    /// <param name="release">
    /// The release; null for the one that was served before the current one, not counting those that were taken back.
    /// </param>
    /// <param name="isConfirmed">Whether a release that was taken back may be served again.</param>
    /// <param name="cancellation">Stops it before the move.</param>
    /// <exception cref="IOException">There is none, it is not whole, or it was taken back; the current one stays.</exception>
    public async Task<TakeBackResult> TakeBackAsync(
        ReleaseName? release, bool isConfirmed = false, CancellationToken cancellation = default)
    {
        var current = folder.Current ?? throw new IOException($"Nothing has been published to {folder.Root} yet.");
        var notes = new List<string>();
        var target = release is null
            ? await FindPreviousAsync(current, notes, cancellation).ConfigureAwait(false)
            : await CheckNamedAsync(release, current, isConfirmed, cancellation).ConfigureAwait(false);
        notes.AddRange(MoveTo(target, current, JournalEntry.TakenBack));
        return new TakeBackResult(target, current, notes);
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    // If it may be the same release, or if something of it is known to be damaged. Taking files over has looked at all others.
    private static bool IsToBeInspected(ReleaseName former, ReleaseName name, ReleaseContents contents, BuiltRelease built) =>
        former.Fingerprint == name.Fingerprint || built.NotTaken > 0 || contents.Files.All(file => file.Former is null);

    // What was taken over has not been written since the release was finished, or was read when it was taken.
    private Task<VerificationReport> InspectAsync(ReleaseName release, ReleaseContents contents, CancellationToken cancellation)
    {
        var since = contents.Files.Any(file => file.Former is not null) ? FinishedAt(release) : DateTime.MinValue;
        return ReleaseVerification.InspectSinceAsync(folder.PathOf(release), since, null, cancellation);
    }

    private static string[] NotesOn(ReleaseName? former, VerificationReport? served) =>
        served is { IsWhole: false } ? [$"{former} was served but damaged. It has been replaced. {served.Problems[0]}"] : [];

    private async Task<ReleaseName> FindPreviousAsync(ReleaseName current, List<string> notes, CancellationToken cancellation)
    {
        var history = LiveHistory.Read(folder);
        var there = folder.List();
        foreach (var candidate in history.Live.SkipLast(1).Reverse().Where(there.Contains))
        {
            var report = await ReleaseVerification.InspectAsync(folder.PathOf(candidate), cancellation).ConfigureAwait(false);
            if (report.IsWhole) return candidate;
            // What is served now must go at once, so an older whole release is better than none.
            notes.Add($"{candidate} was skipped, because it is damaged. {report.Problems[0]}");
        }
        var takenBack = history.TakenBack.Where(there.Contains).Order().LastOrDefault();
        var advice = takenBack is null
            ? $"\"hub releases --to {folder.Root}\" lists the releases."
            : $"{takenBack} was taken back. To serve it anyway: \"hub rollback {takenBack} --confirm --to {folder.Root}\".";
        notes.Add($"There is no release before {current} to go back to. {advice} The release that is served has not changed.");
        throw new IOException(string.Join(' ', notes));
    }

    private async Task<ReleaseName> CheckNamedAsync(
        ReleaseName release, ReleaseName current, bool isConfirmed, CancellationToken cancellation)
    {
        if (release == current) throw new IOException($"{release} is already the release that is served.");
        if (!isConfirmed && LiveHistory.Read(folder).TakenBack.Contains(release))
        {
            throw new IOException(
                $"{release} was taken back earlier. If you are sure that it may be served again, add --confirm. "
                + "The release that is served has not changed.");
        }
        await VerifyAsync(folder.PathOf(release), cancellation).ConfigureAwait(false);
        return release;
    }

    // The link moves first, because everything else could fail on a full disk.
    private string[] MoveTo(ReleaseName release, ReleaseName? former, string act)
    {
        if (former is not null) ReleasePruning.Touch(folder, former, clock.GetUtcNow());
        CurrentLink.Move(folder, release);
        return TryWriteJournal(act, release, former) is { } note ? [note] : [];
    }

    /// <summary>Writes a line into the journal. Returns a sentence if it cannot.</summary>
    internal string? TryWriteJournal(string act, ReleaseName release, ReleaseName? former) =>
        Journal.TryAdd(folder, new JournalEntry(clock.GetUtcNow(), who, act, release.Text, former?.Text));

    private void WriteRecord(string path, ReleaseSummary summary, ReleaseName name, ReleaseName? former)
    {
        var record = new PublicationRecord
        {
            FormatVersion = PublicationRecord.CurrentVersion,
            Release = name.Text,
            At = summary.At,
            By = who,
            Former = former?.Text,
            Resources = summary.Resources,
            Changes = summary.Changes,
        };
        File.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(record, PublicationJson.Readable.PublicationRecord));
    }

    // A release without a cache was never taken over from: its files are all read.
    private DateTime FinishedAt(ReleaseName release)
    {
        var cache = new FileInfo(Path.Combine(folder.PathOf(release), ReleaseLayout.CacheFile));
        return cache.Exists ? cache.LastWriteTimeUtc : DateTime.MinValue;
    }

    private static async Task VerifyAsync(string path, CancellationToken cancellation) =>
        Require((await ReleaseVerification.InspectAsync(path, cancellation).ConfigureAwait(false)).Problems);

    private static void Require(IReadOnlyList<string> problems)
    {
        if (problems.Count > 0) throw new IOException($"{problems[0]} The release that is served has not changed.");
    }
}
