namespace LearningHub.Benchmarks.Generating.MadeUp;

/// <summary>A made-up resource with its links and its body.</summary>
internal sealed record MadeUpPage
{
    /// <summary>The resource.</summary>
    public required MadeUpResource Resource { get; init; }

    /// <summary>Related resources.</summary>
    public required IReadOnlyList<MadeUpResource> Related { get; init; }

    /// <summary>Findings that it builds on, as <c>resource#finding</c>.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>Recommendations that it answers, as <c>resource#recommendation</c>.</summary>
    public required IReadOnlyList<string> RespondsTo { get; init; }

    /// <summary>Its body in the hub's Markdown.</summary>
    public required string Body { get; init; }
}
