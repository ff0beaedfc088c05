namespace LearningHub.Contract.Library.Lists;

/// <summary>What a child, a parent or a relative said, as a report prints it.</summary>
public sealed record VoiceRecord
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What was said, without quotation marks.</summary>
    public required string Words { get; init; }

    /// <summary>Who spoke: "child", "young-person", "parent" or "relative".</summary>
    public required string Role { get; init; }

    /// <summary>How readers see the speaker.</summary>
    public required string By { get; init; }

    /// <summary>The service or the moment that it is about.</summary>
    public required string Setting { get; init; }

    /// <summary>Where it was said, or how the report came to it.</summary>
    public required string Said { get; init; }

    /// <summary>Practice themes, terms of the vocabulary "theme".</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>Ids of the findings beside which it stands.</summary>
    public required IReadOnlyList<string> Findings { get; init; }

    /// <summary>Id of the work in which it is printed.</summary>
    public string? Source { get; init; }

    /// <summary>The paragraph or other place in that work.</summary>
    public string? SourcePlace { get; init; }

    /// <summary>Address from the root of the hub, with the place in the page.</summary>
    public required string Address { get; init; }

    /// <summary>Full address.</summary>
    public required string Url { get; init; }
}
