namespace LearningHub.Releases.Manifest;

/// <summary>A risk that somebody has accepted and that a release carries.</summary>
/// <param name="Resource">Id of the resource.</param>
/// <param name="Code">Code of the safety finding, for example "LH415".</param>
/// <param name="Reason">Why it was accepted.</param>
/// <param name="Role">The role of the person who accepted it.</param>
public sealed record ReleaseRisk(string Resource, string Code, string Reason, string Role);
