namespace LearningHub.Site.Pages.Filtering;

/// <summary>All programmes side by side, with filters and an order of the reader's choice.</summary>
public sealed record ComparePage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>The filters.</summary>
    public required IReadOnlyList<ListFilter> Filters { get; init; }

    /// <summary>Filters by whose options the programmes can be sorted, with their labels.</summary>
    public IReadOnlyList<(string FilterId, string Label)> Sorts { get; init; } = [];

    /// <summary>The stylesheet with which the filters work, with scripts or without.</summary>
    public required string StylesheetHref { get; init; }

    /// <summary>The programmes.</summary>
    public required IReadOnlyList<ComparedProgramme> Programmes { get; init; }
}
