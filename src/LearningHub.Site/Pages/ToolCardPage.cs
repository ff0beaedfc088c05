using LearningHub.Site.Pages.Tools;

namespace LearningHub.Site.Pages;

/// <summary>The page of a card for supervision.</summary>
public sealed record ToolCardPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>The card.</summary>
    public required ToolCardView Card { get; init; }

    /// <summary>Back to the tool.</summary>
    public required LinkItem ToolLink { get; init; }

    /// <summary>The card for Word.</summary>
    public required string WordHref { get; init; }
}
