using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Resources;

/// <summary>A finding of the safety check that somebody has accepted: an entry of <c>accepted-risks</c>.</summary>
/// <param name="Code">Kind of finding, for example "LH415".</param>
/// <param name="Text">The words that it is about, or the mark of the passage that the check names. If they change, the acceptance no longer
/// applies.</param>
/// <param name="Reason">Why it may stand.</param>
/// <param name="Role">The role that decided; never a name.</param>
public sealed record AcceptedRisk(Located<string> Code, Located<string> Text, string Reason, string Role);
