namespace LearningHub.Contract.Library.Lists;

/// <summary>A term of the glossary.</summary>
public sealed record GlossaryRecord
{
    /// <summary>Id of its entry.</summary>
    public required string Id { get; init; }

    /// <summary>The term as written in text.</summary>
    public required string Term { get; init; }

    /// <summary>The full form of an abbreviation.</summary>
    public string? Expansion { get; init; }

    /// <summary>What it means.</summary>
    public required string Meaning { get; init; }

    /// <summary>Other names.</summary>
    public required IReadOnlyList<string> Synonyms { get; init; }

    /// <summary>"current", "former" (a name of the past) or "contested" (disputed).</summary>
    public required string Status { get; init; }

    /// <summary>What to write instead of a former or contested term.</summary>
    public string? Preferred { get; init; }

    /// <summary>Id of the work that the meaning is from.</summary>
    public string? Source { get; init; }

    /// <summary>Place in that work.</summary>
    public string? SourcePlace { get; init; }

    /// <summary>Address from the root of the hub, with the place in the page.</summary>
    public required string Address { get; init; }

    /// <summary>Full address.</summary>
    public required string Url { get; init; }
}
