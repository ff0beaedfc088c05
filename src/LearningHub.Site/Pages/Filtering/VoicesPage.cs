using LearningHub.Site.Pages.Voices;

namespace LearningHub.Site.Pages.Filtering;

/// <summary>What children, parents and relatives told the reports, with filters.</summary>
public sealed record VoicesPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>The filters.</summary>
    public required IReadOnlyList<ListFilter> Filters { get; init; }

    /// <summary>The stylesheet with which the filters work, with scripts or without.</summary>
    public required string StylesheetHref { get; init; }

    /// <summary>The voices, each with the findings beside which it stands.</summary>
    public required IReadOnlyList<(VoiceItem Voice, IReadOnlyList<LinkItem> Findings, FilterMarks Marks)> Items { get; init; }
}
