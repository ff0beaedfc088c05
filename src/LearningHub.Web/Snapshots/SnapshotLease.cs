namespace LearningHub.Web.Snapshots;

/// <summary>A snapshot lent to one request. While any lease is out, what the snapshot holds stays open.</summary>
public sealed class SnapshotLease : IDisposable
{
    private HubSnapshot? snapshot;

    internal SnapshotLease(HubSnapshot snapshot) => this.snapshot = snapshot;

    /// <summary>The snapshot.</summary>
    /// <exception cref="ObjectDisposedException">It has been given back.</exception>
    public HubSnapshot Snapshot => snapshot ?? throw new ObjectDisposedException(nameof(SnapshotLease));

    /// <summary>Gives the snapshot back; a second time does nothing.</summary>
    public void Dispose() => Interlocked.Exchange(ref snapshot, null)?.Release();
}
