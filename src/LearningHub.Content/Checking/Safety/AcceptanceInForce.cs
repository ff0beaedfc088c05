namespace LearningHub.Content.Checking.Safety;

/// <summary>An acceptance that matches a finding of the present content. Release manifests list it.</summary>
/// <param name="Resource">Id of the resource.</param>
/// <param name="Code">Kind of finding.</param>
/// <param name="Reason">Why it may stand.</param>
/// <param name="Role">The role that decided.</param>
public sealed record AcceptanceInForce(string Resource, string Code, string Reason, string Role);
