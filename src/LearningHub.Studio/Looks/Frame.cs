using LearningHub.Studio.People;

namespace LearningHub.Studio.Looks;

/// <summary>What every page of the studio has around it.</summary>
/// <param name="Title">Title of the page.</param>
/// <param name="Part">The part of the studio that it belongs to, for the menu.</param>
/// <param name="Token">The token of its forms, without which none is taken.</param>
/// <param name="Hub">Name of the hub.</param>
public sealed record Frame(string Title, string Part, string Token, string Hub)
{
    /// <summary>Who looks at it.</summary>
    public StudioPerson Person { get; init; } = StudioPerson.WithKey;

    /// <summary>What has just been done, in a sentence.</summary>
    public string? Done { get; init; }

    /// <summary>Why something was not done, in sentences.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether something that was to be done failed.</summary>
    public bool HasProblems => Problems.Count > 0;
}
