namespace LearningHub.Contract.Library.Lists;

/// <summary>A work that the library summarises or cites.</summary>
public sealed record ReferenceRecord
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>The work as one line: authors, year, title, series, publisher.</summary>
    public required string Citation { get; init; }

    /// <summary>Kind of work, for example "report".</summary>
    public string? Type { get; init; }

    /// <summary>Authors: people or institutions.</summary>
    public required IReadOnlyList<string> Authors { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The journal or series that it is part of.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>When it came out: a year, a month or a day after ISO 8601.</summary>
    public string? Issued { get; init; }

    /// <summary>Its licence, a term of the vocabulary "licence".</summary>
    public required string Licence { get; init; }

    /// <summary>A note of the editors.</summary>
    public string? Note { get; init; }

    /// <summary>Where the work itself can be read.</summary>
    public string? OriginalUrl { get; init; }

    /// <summary>Who holds it and how to get it, where it has no public address.</summary>
    public string? HowToGet { get; init; }

    /// <summary>Address of its entry from the root of the hub.</summary>
    public required string Address { get; init; }

    /// <summary>Full address of its entry.</summary>
    public required string Url { get; init; }
}
