namespace LearningHub.Tools.Rounds;

/// <summary>An agency that was asked about a case.</summary>
/// <param name="Case">Letter of the case.</param>
/// <param name="Role">Id of the role whose form it gets.</param>
/// <param name="Agency">The agency or team.</param>
public sealed record Invitation(string Case, string Role, string Agency);
