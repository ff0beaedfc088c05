using LearningHub.Contract.Description;

namespace LearningHub.Contract.Problems;

/// <summary>An error of the API: problem details (RFC 9457), with one entry for each error.</summary>
public sealed record ApiProblem
{
    /// <summary>Media type of problem details.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Address that explains this kind of problem.</summary>
    public required string Type { get; init; }

    /// <summary>Short name of this kind of problem.</summary>
    public required string Title { get; init; }

    /// <summary>HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong here and what to do.</summary>
    public required string Detail { get; init; }

    /// <summary>The errors, one entry each; left out if there are no details.</summary>
    public IReadOnlyList<ProblemEntry>? Errors { get; init; }

    /// <summary>A problem.</summary>
    /// <param name="error">What kind.</param>
    /// <param name="page">Address of the page about the data, which explains every kind.</param>
    /// <param name="detail">What is wrong here; null for the general text of the kind.</param>
    /// <param name="errors">What does not fit.</param>
    public static ApiProblem FromError(
        ErrorDescription error, string page, string? detail = null, IReadOnlyList<ProblemEntry>? errors = null) =>
        new()
        {
            Type = $"{page}#{error.Anchor}",
            Title = error.Title,
            Status = error.Status,
            Detail = detail ?? error.Meaning,
            Errors = errors,
        };
}
