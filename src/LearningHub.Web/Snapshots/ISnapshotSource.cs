namespace LearningHub.Web.Snapshots;

/// <summary>Gives each request the newest sound state of the hub.</summary>
public interface ISnapshotSource
{
    /// <summary>Lends the newest state; null if there is none yet. Give it back by disposing it.</summary>
    ValueTask<SnapshotLease?> TakeAsync(CancellationToken cancellation = default);

    /// <summary>
    /// What is wrong with the newest state, in a sentence, while another one or part of it is served; null if nothing is.
    /// </summary>
    string? Problem => null;
}
