namespace LearningHub.Content.Model;

/// <summary>The text of a resource below its front matter.</summary>
public sealed record Body
{
    /// <summary>A body without text.</summary>
    public static Body Empty { get; } = new() { Blocks = [], Headings = [], Findings = [], Recommendations = [] };

    /// <summary>The blocks in order; findings and recommendations hold theirs.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Headings in order, those inside findings and recommendations included.</summary>
    public required IReadOnlyList<HeadingBlock> Headings { get; init; }

    /// <summary>Findings in order.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Recommendations in order.</summary>
    public required IReadOnlyList<Recommendation> Recommendations { get; init; }
}
