namespace LearningHub.Web.Snapshots;

/// <summary>A release that was opened.</summary>
/// <param name="Snapshot">What it serves.</param>
/// <param name="NextTurn">The day from which it serves another site; null if there is none.</param>
internal sealed record OpenedRelease(HubSnapshot Snapshot, DateOnly? NextTurn);
