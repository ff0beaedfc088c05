using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Lists;

/// <summary>A work that the library refers to. Field names follow the Citation Style Language.</summary>
public sealed record Reference
{
    /// <summary>The id that citations use.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in <c>references.yml</c>.</summary>
    public required SourcePosition At { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Kind of work, for example "report".</summary>
    public string? Type { get; init; }

    /// <summary>Authors: people or institutions.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The journal or series that it is part of.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>When it came out.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>Licence id; "unknown" means: summarise and link only.</summary>
    public required Located<string> Licence { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }

    /// <summary>Who holds it and how to get it, where it has no public address.</summary>
    public string? HowToGet { get; init; }

    /// <summary>A note, for example how its paragraphs are counted.</summary>
    public string? Note { get; init; }
}

/// <summary>An act, regulations or guidance with the dates from which it is in force.</summary>
public sealed record LawEntry
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in <c>law.yml</c>.</summary>
    public required SourcePosition At { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Names that people use for it, for the search.</summary>
    public IReadOnlyList<string> ShortNames { get; init; } = [];

    /// <summary>Wrong names that reports use.</summary>
    public IReadOnlyList<string> Misnamed { get; init; } = [];

    /// <summary>Act, regulations, statutory-guidance, guidance or convention.</summary>
    public required string Kind { get; init; }

    /// <summary>When its main parts came into force.</summary>
    public required PartialDate InForce { get; init; }

    /// <summary>When it ended.</summary>
    public PartialDate? Ended { get; init; }

    /// <summary>What has replaced it: an id.</summary>
    public Located<string>? ReplacedBy { get; init; }

    /// <summary>What it means for practice.</summary>
    public required string Meaning { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? Url { get; init; }
}
