using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Resources;

/// <summary>What was found when somebody looked again at a recommendation: an entry of <c>re-audited</c>.</summary>
/// <param name="Recommendation">Id of the recommendation on the same page.</param>
/// <param name="Date">When it was found.</param>
/// <param name="Found">What was found.</param>
/// <param name="Finding">The finding that says so, <c>resource#finding</c>; null where the library has none.</param>
public sealed record ReAudited(Located<string> Recommendation, Located<DateOnly> Date, string Found, Located<string>? Finding);
