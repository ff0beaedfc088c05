using LearningHub.Content.Model.Resources;

namespace LearningHub.Studio.Desk;

/// <summary>A recommendation for which something is missing.</summary>
/// <param name="Resource">The report.</param>
/// <param name="Title">The recommendation.</param>
/// <param name="Missing">What is missing, in words.</param>
public sealed record OpenRecommendation(Resource Resource, string Title, string Missing);
