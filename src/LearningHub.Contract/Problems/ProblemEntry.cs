namespace LearningHub.Contract.Problems;

/// <summary>One error of a request.</summary>
public sealed record ProblemEntry
{
    /// <summary>Name of the parameter.</summary>
    public required string Parameter { get; init; }

    /// <summary>Its value as it was sent, shortened if it is long; left out if the parameter itself is unknown.</summary>
    public string? Value { get; init; }

    /// <summary>What is wrong, and what would be valid.</summary>
    public required string Message { get; init; }

    /// <summary>What was probably meant.</summary>
    public string? DidYouMean { get; init; }
}
