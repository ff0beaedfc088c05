namespace LearningHub.Contract.Problems;

/// <summary>One thing that does not fit.</summary>
public sealed record ProblemEntry
{
    /// <summary>Name of the parameter.</summary>
    public required string Parameter { get; init; }

    /// <summary>Its value as it was sent, cut where it is long; left out where the parameter itself is unknown.</summary>
    public string? Value { get; init; }

    /// <summary>What is wrong and what would fit.</summary>
    public required string Message { get; init; }

    /// <summary>What was probably meant.</summary>
    public string? DidYouMean { get; init; }
}
