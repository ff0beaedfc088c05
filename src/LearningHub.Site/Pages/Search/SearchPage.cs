using LearningHub.Site.Pages.Search.Form;

namespace LearningHub.Site.Pages.Search;

/// <summary>The search page as a file of the site: the form, ways to browse, and the place into which a host or a script puts
/// results.</summary>
public sealed record SearchPage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>The form, still empty.</summary>
    public required SearchFormView Form { get; init; }

    /// <summary>Addresses from the root, without its slash, at and below which pages offer "Exit this page".</summary>
    public IReadOnlyList<string> Exits { get; init; } = [];

    /// <summary>A notice above the form, with the board's telephone numbers below it; empty on the usual page.</summary>
    public IReadOnlyList<string> Notice { get; init; } = [];

    /// <summary>Ways to browse, and how to search.</summary>
    public required SearchStart Start { get; init; }
}
