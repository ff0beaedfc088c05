namespace LearningHub.Search.Schema;

/// <summary>A field of running text.</summary>
public sealed record TextField
{
    /// <summary>Name, as in <c>title:audit</c>; lower-case letters and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>Scores of this field are multiplied by it.</summary>
    public float Boost { get; init; } = 1;

    /// <summary>Whether words without a field name are looked for here.</summary>
    public bool IsDefault { get; init; } = true;

    /// <summary>Whether the text is kept, for passages.</summary>
    public bool IsStored { get; init; } = true;

    /// <summary>How the text becomes terms.</summary>
    public FieldAnalysis Analysis { get; init; }
}
