namespace LearningHub.Site.Pages.Filtering;

/// <summary>All findings of all audits and research on one page, with filters.</summary>
public sealed record FindingsPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>The filters.</summary>
    public required IReadOnlyList<ListFilter> Filters { get; init; }

    /// <summary>The stylesheet with which the filters work, with scripts or without.</summary>
    public required string StylesheetHref { get; init; }

    /// <summary>The findings.</summary>
    public required IReadOnlyList<(FindingItem Item, FilterMarks Marks)> Items { get; init; }
}
