namespace LearningHub.Tools.RoundFolders;

/// <summary>A round that somebody wants to open.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Cases">How many cases; they get letters.</param>
/// <param name="Invitations">The table of who is asked; null: every role is asked about every case.</param>
/// <param name="Due">When returns are due; null: in four weeks.</param>
/// <param name="Today">The day on which it is opened.</param>
public sealed record NewRound(string Id, int Cases, string? Invitations, DateOnly? Due, DateOnly Today);
