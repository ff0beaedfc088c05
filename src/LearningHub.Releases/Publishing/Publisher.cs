using System.Text.Json;
using LearningHub.Releases.Building;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Manifest;
using LearningHub.Releases.Verification;

namespace LearningHub.Releases.Publishing;

/// <summary>
/// Publishes releases and takes them back. It holds the lock of its folder for as long as it lives. Each act is prepared in full beside
/// what is served, and one move of a link makes it so: whenever it stops, the site is one whole release.
/// </summary>
public sealed class Publisher : IDisposable
{
    // A name that no host serves and that no release can have.
    private const string UnfinishedName = ".new";

    private readonly PublicationFolder folder;
    private readonly PublishLock held;
    private readonly TimeProvider clock;
    private readonly string who;

    private Publisher(PublicationFolder folder, PublishLock held, string who, TimeProvider clock)
    {
        (this.folder, this.held, this.who, this.clock) = (folder, held, who, clock);
        ReleasePruning.ClearLeftovers(folder);
    }

    /// <summary>Takes the lock of a folder and clears what killed publishers have left there.</summary>
    /// <param name="folder">The folder to publish to; made if it is not there.</param>
    /// <param name="who">Who publishes, as others will read it.</param>
    /// <param name="patience">How long to wait for another publisher.</param>
    /// <param name="waiting">Is told in a sentence who that is.</param>
    /// <param name="clock">Tells the time.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="IOException">Another is still publishing after that time, or the folder cannot be written.</exception>
    public static async Task<Publisher> BeginAsync(
        PublicationFolder folder, string who, TimeSpan patience, Action<string> waiting, TimeProvider clock, CancellationToken cancellation = default)
    {
        var held = await PublishLock.TakeAsync(folder, who, patience, waiting, cancellation).ConfigureAwait(false);
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

    /// <summary>Builds, verifies and serves a release unless the current one holds the same, then removes old ones.</summary>
    /// <param name="summary">What the list of releases is told.</param>
    /// <param name="contents">Everything that the release is to hold.</param>
    /// <param name="keep">How many releases stay, at least 1.</param>
    /// <param name="cancellation">Stops it; the release before stays.</param>
    /// <exception cref="IOException">The disk is full or something stands in the way; the release before stays.</exception>
    public async Task<PublishResult> PublishAsync(
        ReleaseSummary summary, ReleaseContents contents, int keep, CancellationToken cancellation = default)
    {
        var fresh = Path.Combine(folder.Releases, UnfinishedName);
        var former = folder.Current;
        try
        {
            var manifest = await ReleaseBuilder.BuildAsync(contents, fresh, cancellation: cancellation).ConfigureAwait(false);
            if (former is not null && ReadManifest(former).Fingerprint == manifest.Fingerprint)
                return new PublishResult(former, IsNew: false, manifest.Files.Count, ReleasePruning.Prune(folder, keep, clock.GetUtcNow()));
            await VerifyAsync(fresh, cancellation).ConfigureAwait(false);
            var name = ReleaseName.Of(summary.At, manifest.Fingerprint);
            WriteRecord(Path.Combine(fresh, PublicationRecord.FileName), summary, name, former);
            DiskFlush.Flush(Path.Combine(fresh, ReleaseManifest.FileName));
            Directory.Move(fresh, folder.PathOf(name));
            MoveTo(name, former, JournalEntry.Published);
            return new PublishResult(name, IsNew: true, manifest.Files.Count, ReleasePruning.Prune(folder, keep, clock.GetUtcNow()));
        }
        finally
        {
            if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        }
    }

    /// <summary>Serves an earlier release again.</summary>
    /// <param name="release">Which; null for the one before the current one.</param>
    /// <param name="cancellation">Stops it before the move.</param>
    /// <returns>The release that is current now.</returns>
    /// <exception cref="IOException">There is none, or it is not whole; the current one stays.</exception>
    public async Task<ReleaseName> TakeBackAsync(ReleaseName? release, CancellationToken cancellation = default)
    {
        var current = folder.Current ?? throw new IOException($"Nothing has been published to {folder.Root} yet.");
        var target = release ?? folder.List().LastOrDefault(each => each < current)
            ?? throw new IOException($"There is no release before {current}. \"hub releases --to {folder.Root}\" lists what there is.");
        if (target == current) throw new IOException($"{target} is the release that is served already.");
        await VerifyAsync(folder.PathOf(target), cancellation).ConfigureAwait(false);
        MoveTo(target, current, JournalEntry.TakenBack);
        return target;
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    private void MoveTo(ReleaseName release, ReleaseName? former, string act)
    {
        if (former is not null) ReleasePruning.Touch(folder, former, clock.GetUtcNow());
        CurrentLink.Move(folder, release);
        Journal.Add(folder, new JournalEntry(clock.GetUtcNow(), who, act, release.Text, former?.Text));
    }

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

    private ReleaseManifest ReadManifest(ReleaseName name)
    {
        try
        {
            return ReleaseManifest.Read(File.ReadAllBytes(Path.Combine(folder.PathOf(name), ReleaseManifest.FileName)));
        }
        catch (InvalidDataException fault)
        {
            throw new IOException($"The release {name}, which is current, is damaged: {fault.Message}", fault);
        }
    }

    private static async Task VerifyAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await ReleaseVerification.VerifyAsync(path, cancellation).ConfigureAwait(false);
        }
        catch (InvalidDataException fault)
        {
            throw new IOException($"{fault.Message} The release that is served stays.", fault);
        }
    }
}
