namespace LearningHub.Site.Pages.Search;

/// <summary>The search form and what stands in it. Its fields are <c>q</c> and <c>role</c>; the filters belong to it as well.</summary>
public sealed record SearchFormView
{
    /// <summary>Where the form leads: the search page.</summary>
    public required string Action { get; init; }

    /// <summary>What the reader asked for, letter for letter; empty if nothing yet.</summary>
    public required string Query { get; init; }

    /// <summary>Roles to choose from; empty: no choice of role is offered.</summary>
    public IReadOnlyList<RoleOption> Roles { get; init; } = [];

    /// <summary>Value of <c>sort</c> to keep when the form is sent; null for the usual order.</summary>
    public string? Sort { get; init; }

    /// <summary>Whether the help for authors is searched, and not the library.</summary>
    public bool IsForAuthors { get; init; }
}
