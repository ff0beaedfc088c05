namespace LearningHub.Site.Pages.Filtering;

/// <summary>All programmes in one table, with filters.</summary>
public sealed record ComparePage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>The filters.</summary>
    public required IReadOnlyList<ListFilter> Filters { get; init; }

    /// <summary>The stylesheet with which the filters work, with scripts or without.</summary>
    public required string StylesheetHref { get; init; }

    /// <summary>The programmes.</summary>
    public required IReadOnlyList<ComparedProgramme> Programmes { get; init; }
}
