using LearningHub.Site.Pages.Filtering;

namespace LearningHub.Site.Pages.Claims;

/// <summary>All recommendations, with filters by owner, report and state.</summary>
public sealed record RecommendationsPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>How many there are, those of made-up pages left out.</summary>
    public required int Total { get; init; }

    /// <summary>How many of them have come so far, or further: a label, and the number.</summary>
    public required IReadOnlyList<(string Label, int Count)> Reached { get; init; }

    /// <summary>How many more stand on pages that are made up.</summary>
    public required int MadeUp { get; init; }

    /// <summary>The filters.</summary>
    public required IReadOnlyList<ListFilter> Filters { get; init; }

    /// <summary>The stylesheet with which the filters work, with scripts or without.</summary>
    public required string StylesheetHref { get; init; }

    /// <summary>The recommendations, in the order of their reports.</summary>
    public required IReadOnlyList<(RecommendationItem Item, FilterMarks Marks)> Items { get; init; }
}
