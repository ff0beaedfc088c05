using LearningHub.Site.Pages.Tools;

namespace LearningHub.Site.Pages;

/// <summary>The page of a form.</summary>
public sealed record ToolFormPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>The form.</summary>
    public required ToolFormView Form { get; init; }

    /// <summary>Back to the tool.</summary>
    public required LinkItem ToolLink { get; init; }

    /// <summary>Forms of other roles.</summary>
    public IReadOnlyList<LinkItem> Others { get; init; } = [];
}
