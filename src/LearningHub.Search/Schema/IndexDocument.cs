namespace LearningHub.Search.Schema;

/// <summary>What is indexed and scored as one: in a library, a section of a resource.</summary>
public sealed record IndexDocument
{
    /// <summary>Unique in the index.</summary>
    public required string Id { get; init; }

    /// <summary>What it is a part of. Documents of one group must be added one after another; results are groups.</summary>
    public required string Group { get; init; }

    /// <summary>A text for each text field of the schema; empty where it has none.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>The values for each facet of the schema.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Facets { get; init; } = [];

    /// <summary>A value for each stored field of the schema.</summary>
    public IReadOnlyList<string> Stored { get; init; } = [];

    /// <summary>Scores of the document are multiplied by it: more than 0.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>The day that date ranges and sorting by date go by.</summary>
    public DateOnly? Date { get; init; }
}
