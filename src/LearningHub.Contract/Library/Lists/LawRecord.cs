namespace LearningHub.Contract.Library.Lists;

/// <summary>An act, regulations or guidance, with the dates from which it is in force.</summary>
public sealed record LawRecord
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Names that people use for it.</summary>
    public IReadOnlyList<string> ShortNames { get => field ?? []; init; }

    /// <summary>Names that some reports wrongly give it.</summary>
    public IReadOnlyList<string> Misnamed { get => field ?? []; init; }

    /// <summary>"act", "regulations", "statutory-guidance", "guidance" or "convention".</summary>
    public required string Kind { get; init; }

    /// <summary>When its main parts came into force: a year, a month or a day after ISO 8601.</summary>
    public required string InForce { get; init; }

    /// <summary>When it ended, in the same form.</summary>
    public string? Ended { get; init; }

    /// <summary>Id of what has replaced it.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>What it means for practice.</summary>
    public required string Meaning { get; init; }

    /// <summary>Where the law itself can be read.</summary>
    public string? OriginalUrl { get; init; }

    /// <summary>Address of its entry from the root of the hub.</summary>
    public required string Address { get; init; }

    /// <summary>Full address of its entry.</summary>
    public required string Url { get; init; }
}
