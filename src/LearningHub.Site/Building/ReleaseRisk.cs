using LearningHub.Content;

namespace LearningHub.Site.Building;

/// <summary>A risk that somebody has accepted and that this release carries.</summary>
/// <param name="Resource">Id of the resource.</param>
/// <param name="Code">Kind of finding, for example "LH415".</param>
/// <param name="Reason">Why it may stand.</param>
/// <param name="Role">The role that decided.</param>
public sealed record ReleaseRisk(string Resource, string Code, string Reason, string Role)
{
    /// <summary>The risks of a library that somebody has accepted.</summary>
    public static IReadOnlyList<ReleaseRisk> Of(Library library) =>
        [.. library.Checks.Acceptances.Select(risk => new ReleaseRisk(risk.Resource, risk.Code, risk.Reason, risk.Role))];
}
