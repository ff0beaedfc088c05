namespace LearningHub.Site.Pages.Search.Form;

/// <summary>The search form and its values. Its fields are <c>q</c> and <c>role</c>; the filters belong to it as well.</summary>
public sealed record SearchFormView
{
    /// <summary>The target of the form: the search page.</summary>
    public required string Action { get; init; }

    /// <summary>The query exactly as typed; empty if there is none yet.</summary>
    public required string Query { get; init; }

    /// <summary>Roles to choose from; empty: roles are not offered.</summary>
    public IReadOnlyList<RoleOption> Roles { get; init; } = [];

    /// <summary>Value of <c>sort</c> to keep when the form is sent; null for the default order.</summary>
    public string? Sort { get; init; }

    /// <summary>Whether the help for authors is searched, and not the library.</summary>
    public bool IsForAuthors { get; init; }
}
