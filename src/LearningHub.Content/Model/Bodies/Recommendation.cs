using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Bodies;

/// <summary>What an audit or a report recommends: addressed as <c>resource#id</c>.</summary>
public sealed record Recommendation
{
    /// <summary>Unique within its resource.</summary>
    public required string Id { get; init; }

    /// <summary>The place of its heading.</summary>
    public required SourcePosition At { get; init; }

    /// <summary>The recommendation in one sentence.</summary>
    public required IReadOnlyList<Inline> Heading { get; init; }

    /// <summary>The heading as plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Who has to act; null if the source does not say.</summary>
    public string? Owner { get; init; }

    /// <summary>The findings of the same resource that it addresses.</summary>
    public required IReadOnlyList<Located<string>> Addresses { get; init; }

    /// <summary>Its practice themes.</summary>
    public required IReadOnlyList<Located<string>> Themes { get; init; }

    /// <summary>Everything below the heading.</summary>
    public required IReadOnlyList<Block> Body { get; init; }

    /// <summary>First paragraph, plain text.</summary>
    public required string Lead { get; init; }
}
