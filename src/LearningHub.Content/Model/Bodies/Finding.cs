using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Bodies;

/// <summary>The tone of a finding.</summary>
public enum FindingKind
{
    /// <summary>Good practice was seen.</summary>
    Strength,

    /// <summary>Something to worry about was seen.</summary>
    Concern,

    /// <summary>Both were seen.</summary>
    Mixed,

    /// <summary>Nobody has decided yet. Only a draft may have such a finding.</summary>
    Undecided,
}

/// <summary>What an audit or a piece of research found: addressed as <c>resource#id</c>.</summary>
public sealed record Finding
{
    /// <summary>Unique within its resource.</summary>
    public required string Id { get; init; }

    /// <summary>The place of its heading.</summary>
    public required SourcePosition At { get; init; }

    /// <summary>The finding in one sentence.</summary>
    public required IReadOnlyList<Inline> Heading { get; init; }

    /// <summary>The heading as plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Strength, concern or mixed; undecided in a draft.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>Its practice themes.</summary>
    public required IReadOnlyList<Located<string>> Themes { get; init; }

    /// <summary>Its audiences; empty: those of its resource.</summary>
    public required IReadOnlyList<Located<string>> Audiences { get; init; }

    /// <summary>Its levels of need; empty: those of its resource.</summary>
    public required IReadOnlyList<Located<string>> Levels { get; init; }

    /// <summary>Everything below the heading.</summary>
    public required IReadOnlyList<Block> Body { get; init; }

    /// <summary>First paragraph, plain text.</summary>
    public required string Lead { get; init; }
}
