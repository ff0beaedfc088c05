using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking.Claims;

/// <summary>A page that leaves out recommendations of its source says so.</summary>
internal static class RecommendationCountCheck
{
    /// <summary>Compares the number of recommendations in the source with the number on the page.</summary>
    public static void Run(Resource resource, FileReport report)
    {
        var here = resource.Recommendations.Count;
        if (resource.RecommendationsInSource is not { } inSource || here >= inSource) return;
        if (!string.IsNullOrWhiteSpace(resource.RecommendationsLeftOut)) return;
        report.Add(
            DiagnosticCodes.RecommendationsMissing, resource.TitleAt,
            $"The source makes {inSource} recommendations; this page has {here} and does not say so.",
            "Add the others under ## Recommendations. Or say in recommendations-left-out: which are not here, and why.");
    }
}
