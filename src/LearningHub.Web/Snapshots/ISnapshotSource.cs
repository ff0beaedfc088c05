namespace LearningHub.Web.Snapshots;

/// <summary>Leases the newest sound state of the hub to each request.</summary>
public interface ISnapshotSource
{
    /// <summary>Leases the newest state; null if there is none yet. Dispose the lease to give it back.</summary>
    ValueTask<SnapshotLease?> TakeAsync(CancellationToken cancellation = default);

    /// <summary>
    /// A sentence that says what is wrong with the newest state, while an older one or a part of it is served; null if it is sound.
    /// </summary>
    string? Problem => null;
}
