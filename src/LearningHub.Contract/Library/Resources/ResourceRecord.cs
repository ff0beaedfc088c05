namespace LearningHub.Contract.Library.Resources;

/// <summary>A resource of the library: an audit, a tool, a briefing and so on.</summary>
public sealed record ResourceRecord
{
    /// <summary>Id; it never changes.</summary>
    public required string Id { get; init; }

    /// <summary>Type, a term of the vocabulary "type".</summary>
    public required string Type { get; init; }

    /// <summary>Title, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences, plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>Address from the root of the hub.</summary>
    public required string Address { get; init; }

    /// <summary>Full address.</summary>
    public required string Url { get; init; }

    /// <summary>Language of the text, for example "en-GB".</summary>
    public required string Language { get; init; }

    /// <summary>"published", "archived" (kept, no longer looked after) or "draft" (only in previews).</summary>
    public required string Status { get; init; }

    /// <summary>Day on which the hub published it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Day on which somebody last read it through.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>The day by which it must be reviewed again.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>The later of the days of publishing and of review.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The role that looks after it.</summary>
    public string? Owner { get; init; }

    /// <summary>Practice themes, terms of the vocabulary "theme".</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>For whom it is, terms of the vocabulary "audience".</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    /// <summary>Levels of need, terms of the vocabulary "level".</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>Ages of the children concerned, terms of the vocabulary "age".</summary>
    public required IReadOnlyList<string> Ages { get; init; }

    /// <summary>Details that only its type has.</summary>
    public required ResourceDetailsRecord Details { get; init; }

    /// <summary>Ids of the works that it is made from.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Id of the resource that has replaced it.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Id of the resource of which it is a translation.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>Ids of related resources.</summary>
    public required IReadOnlyList<string> Related { get; init; }

    /// <summary>Ids of recommendations that it answers.</summary>
    public required IReadOnlyList<string> RespondsTo { get; init; }

    /// <summary>Ids of findings that it builds on.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>Ids of its own findings, in order.</summary>
    public required IReadOnlyList<string> Findings { get; init; }

    /// <summary>Ids of its own recommendations, in order.</summary>
    public required IReadOnlyList<string> Recommendations { get; init; }

    /// <summary>A digest that changes whenever its words, its questions or the targets of its links change.</summary>
    public string? TextDigest { get; init; }

    /// <summary>Its headings, in order.</summary>
    public required IReadOnlyList<SectionRecord> Sections { get; init; }
}
