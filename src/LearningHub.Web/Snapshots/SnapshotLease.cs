namespace LearningHub.Web.Snapshots;

/// <summary>A snapshot leased to one request. While any lease is open, the snapshot keeps its index open.</summary>
public sealed class SnapshotLease : IDisposable
{
    private HubSnapshot? snapshot;

    internal SnapshotLease(HubSnapshot snapshot) => this.snapshot = snapshot;

    /// <summary>The snapshot.</summary>
    /// <exception cref="ObjectDisposedException">It has been given back.</exception>
    public HubSnapshot Snapshot => snapshot ?? throw new ObjectDisposedException(nameof(SnapshotLease));

    /// <summary>Gives the snapshot back. Further calls do nothing.</summary>
    public void Dispose() => Interlocked.Exchange(ref snapshot, null)?.Release();
}
