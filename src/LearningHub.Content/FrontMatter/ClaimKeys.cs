using LearningHub.Content.Keys;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>The keys that say how a page relates to its source.</summary>
public static class ClaimKeys
{
    /// <summary>Recommendations that the source makes.</summary>
    public static FrontMatterKey RecommendationsInSource { get; } = new("recommendations-in-source", KeyKind.Number)
    {
        Meaning = "How many recommendations the source makes. The check compares it with those on the page.",
        Example = "17",
        Types = [ResourceType.Audit, ResourceType.Research, ResourceType.CaseReview],
    };

    /// <summary>Why some of them are not on the page.</summary>
    public static FrontMatterKey RecommendationsLeftOut { get; } = new("recommendations-left-out", KeyKind.Text)
    {
        Meaning = "Which recommendations of the source are not on the page, and why. The page says so to its readers.",
        Example = "Two are for the government.",
        Types = [ResourceType.Audit, ResourceType.Research, ResourceType.CaseReview],
    };

    /// <summary>Bases of percentages that are ours.</summary>
    public static FrontMatterKey OurBases { get; } = new("our-bases", KeyKind.TextList)
    {
        Meaning = "Bases of percentages that the source does not print and that you worked out. The text marks each one.",
        Example = "[23, 24]",
    };

    /// <summary>These keys, in the order in which drafts have them.</summary>
    public static IReadOnlyList<FrontMatterKey> All { get; } = [RecommendationsInSource, RecommendationsLeftOut, OurBases];
}
