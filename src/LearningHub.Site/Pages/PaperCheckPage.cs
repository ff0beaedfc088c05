namespace LearningHub.Site.Pages;

/// <summary>The page on which the code of a copy is checked.</summary>
public sealed record PaperCheckPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>For the script: each work with its current edition and text, as <c>WORK:edition:TEXT</c>, separated by spaces.</summary>
    public required string Works { get; init; }

    /// <summary>Every resource whose copies have a code.</summary>
    public required IReadOnlyList<PaperRow> Entries { get; init; }
}
