namespace LearningHub.Site.Pages.Papers;

/// <summary>A paper of a course as a page to print.</summary>
public sealed record PrintPaperPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>Whether its parts are cards to be cut out.</summary>
    public bool IsCards { get; init; }

    /// <summary>Its parts.</summary>
    public required IReadOnlyList<PrintPart> Parts { get; init; }

    /// <summary>Back to the course.</summary>
    public required LinkItem Course { get; init; }

    /// <summary>Edition and check code.</summary>
    public required string FootLine { get; init; }

    /// <summary>Works cited in it.</summary>
    public IReadOnlyList<CitedWork> Works { get; init; } = [];
}

/// <summary>A part of a paper.</summary>
/// <param name="From">The session it is from.</param>
/// <param name="Html">Its text.</param>
/// <param name="StartsPage">Whether it begins on a sheet of its own.</param>
public sealed record PrintPart(string From, HtmlText Html, bool StartsPage);
