namespace LearningHub.Site.Pages.Claims;

/// <summary>One recommendation from end to end: what was found, what was recommended, what answers it, what was found later.</summary>
public sealed record RecommendationPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>The recommendation.</summary>
    public required RecommendationItem Item { get; init; }

    /// <summary>The findings that it rests on.</summary>
    public required IReadOnlyList<FindingItem> Findings { get; init; }

    /// <summary>The resources that name it.</summary>
    public required IReadOnlyList<ResourceItem> NamedBy { get; init; }
}
