namespace LearningHub.Web.Snapshots;

/// <summary>Gives each request the newest sound state of the hub.</summary>
public interface ISnapshotSource
{
    /// <summary>Lends the newest state; null if there is none yet. Give it back by disposing it.</summary>
    ValueTask<SnapshotLease?> TakeAsync(CancellationToken cancellation = default);
}
