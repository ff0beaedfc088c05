using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Resources;

/// <summary>What somebody did about a recommendation: an entry of <c>acted-on</c>.</summary>
/// <param name="Recommendation">Id of the recommendation on the same page.</param>
/// <param name="Date">When it was done.</param>
/// <param name="Who">The role or agency that acted.</param>
/// <param name="Change">What is different since.</param>
public sealed record ActedOn(Located<string> Recommendation, Located<DateOnly> Date, string Who, string Change);
