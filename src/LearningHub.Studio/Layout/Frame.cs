using LearningHub.Studio.People;

namespace LearningHub.Studio.Layout;

/// <summary>The frame of every page of the studio.</summary>
/// <param name="Title">Title of the page.</param>
/// <param name="Part">The part of the studio that it belongs to, for the menu.</param>
/// <param name="Token">The token of its forms. Forms without it are refused.</param>
/// <param name="Hub">Name of the hub.</param>
public sealed record Frame(string Title, string Part, string Token, string Hub)
{
    /// <summary>Who looks at it.</summary>
    public StudioPerson Person { get; init; } = StudioPerson.WithKey;

    /// <summary>Whether the page uses the whole width of the window.</summary>
    public bool IsWide { get; init; }

    /// <summary>A sentence about what has just been done.</summary>
    public string? Done { get; init; }

    /// <summary>Why something was not done, in sentences.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether an action has failed.</summary>
    public bool HasProblems => Problems.Count > 0;
}
