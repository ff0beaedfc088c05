namespace LearningHub.Site.Pages.Papers;

/// <summary>The slides of a course or session, to read, to show and to print.</summary>
public sealed record SlidesPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>The slides in order.</summary>
    public required IReadOnlyList<SlideView> Slides { get; init; }

    /// <summary>Back to the course.</summary>
    public required LinkItem Course { get; init; }

    /// <summary>The line at the foot of each printed slide.</summary>
    public required string FootLine { get; init; }

    /// <summary>Works cited in the notes.</summary>
    public IReadOnlyList<CitedWork> Works { get; init; } = [];
}

/// <summary>A slide.</summary>
/// <param name="Anchor">Its id on the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Shown">What people see.</param>
/// <param name="Notes">What the facilitator says; empty for none.</param>
public sealed record SlideView(string Anchor, string Title, HtmlText Shown, HtmlText Notes)
{
    /// <summary>Whether it opens the whole.</summary>
    public bool IsOpening { get; init; }

    /// <summary>Whether it opens a session.</summary>
    public bool OpensSession { get; init; }

    /// <summary>Whether it has so few words that they are shown large.</summary>
    public bool IsShort { get; init; }

    /// <summary>The findings on which it rests, with the resources that have them; they stand beside the text.</summary>
    public IReadOnlyList<(string Finding, string Resource)> Grounds { get; init; } = [];
}
