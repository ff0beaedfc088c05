using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningHub.Web.Snapshots;

/// <summary>
/// A release folder whose release may be replaced at any time. Each request looks at the manifest file (one call to the file system). If it
/// is a new one, the first request opens it while the others wait. A release that is not sound is refused, the log says why, and the
/// previous one is still served.
/// </summary>
public sealed class ReleaseWatch : ISnapshotSource, IDisposable
{
    private const int Attempts = 8;

    // A release that is still being copied is refused at first, and checked again after this time.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim gate = new(1);
    private readonly string folder;
    private readonly ILogger logger;
    private readonly Func<DateOnly> today;
    private volatile HubSnapshot? current;
    private volatile Verdict? verdict;

    /// <param name="folder">The release folder, or a link that is moved from release to release.</param>
    /// <param name="logger">Logs which releases are opened and refused.</param>
    /// <param name="today">Tells the day; null: the clock of this computer.</param>
    public ReleaseWatch(string folder, ILogger? logger = null, Func<DateOnly>? today = null)
    {
        this.today = today ?? (() => DateOnly.FromDateTime(DateTime.Today));
        this.folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        this.logger = logger ?? NullLogger.Instance;
    }

    /// <summary>Why the release in the folder was refused; null if it is the one served, or if there is none.</summary>
    public string? Refusal => verdict?.Refusal;

    /// <inheritdoc/>
    public string? Problem
    {
        get
        {
            if (ReleaseIdentity.ReadFolder(folder) is null)
                return "There is no release in the folder, or its link is broken. The previous one is still served.";
            return Refusal is { } why ? $"The newest release is refused, and the previous one is still served. {why}" : current?.Problem;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<SnapshotLease?> TakeAsync(CancellationToken cancellation = default)
    {
        while (true)
        {
            if (IsUnjudged(ReleaseIdentity.ReadFolder(folder))) await JudgeAsync(cancellation).ConfigureAwait(false);
            if (current is not { } snapshot) return null;
            if (snapshot.TryLease() is { } lease) return lease;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Replace(null);
        gate.Dispose();
    }

    private bool IsUnjudged(ReleaseIdentity? identity) =>
        identity is not null && (
            verdict is not { } known || known.Identity != identity
            || (known.Refusal is not null && Environment.TickCount64 >= known.LookAgain)
            || (known.NextTurn is { } turn && today() >= turn));

    private async Task JudgeAsync(CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            // If a release is replaced while it is opened, the newer one is opened instead.
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                var identity = ReleaseIdentity.ReadFolder(folder);
                if (!IsUnjudged(identity) || await TryOpenAsync(identity!).ConfigureAwait(false)) return;
            }
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<bool> TryOpenAsync(ReleaseIdentity identity)
    {
        try
        {
            var (opened, nextTurn) = await ReleaseReader.OpenAsync(folder, today()).ConfigureAwait(false);
            if (ReleaseIdentity.ReadFolder(folder) != identity)
            {
                opened.Release();
                return false;
            }
            if (current is { } former) await opened.KeepAssetsAsync(former).ConfigureAwait(false);
            Replace(opened);
            verdict = new Verdict(identity, null, 0, nextTurn);
            logger.LogInformation("Serving release {Fingerprint}.", opened.Fingerprint);
            return true;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            if (ReleaseIdentity.ReadFolder(folder) != identity) return false;
            if (verdict?.Refusal != exception.Message)
            {
                var served = current is null ? "There is none to serve." : "The previous one is still served.";
                logger.LogError("The release in {Folder} is refused. {Why} {Served}", folder, exception.Message, served);
            }
            verdict = new Verdict(identity, exception.Message, Environment.TickCount64 + (long)Patience.TotalMilliseconds, null);
            return true;
        }
    }

    private void Replace(HubSnapshot? next)
    {
        var before = current;
        current = next;
        before?.Release();
    }

    private sealed record Verdict(ReleaseIdentity Identity, string? Refusal, long LookAgain, DateOnly? NextTurn);
}
