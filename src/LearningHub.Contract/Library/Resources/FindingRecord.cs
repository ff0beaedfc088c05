namespace LearningHub.Contract.Library.Resources;

/// <summary>What an audit or a piece of research found.</summary>
public sealed record FindingRecord
{
    /// <summary>Id: the resource's id, a hash sign and the id of the heading.</summary>
    public required string Id { get; init; }

    /// <summary>The resource that it is in.</summary>
    public required ResourceLinkRecord Resource { get; init; }

    /// <summary>The finding in one sentence, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Its tone, a term of the vocabulary "kind": "strength", "concern" or "mixed".</summary>
    public required string Kind { get; init; }

    /// <summary>Its first paragraph, plain text; may be empty.</summary>
    public required string Lead { get; init; }

    /// <summary>Practice themes, terms of the vocabulary "theme".</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>Its audiences; if the finding names none, those of its resource.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    /// <summary>Levels of need; if the finding names none, those of its resource.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>Resources that build on it.</summary>
    public required IReadOnlyList<ResourceLinkRecord> BuiltOnBy { get; init; }

    /// <summary>Address from the root of the hub, with the place in the page.</summary>
    public required string Address { get; init; }

    /// <summary>Full address.</summary>
    public required string Url { get; init; }
}
