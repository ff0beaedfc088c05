namespace LearningHub.Search;

/// <summary>A document among the results.</summary>
public sealed record DocumentHit
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its score.</summary>
    public required float Score { get; init; }

    /// <summary>Its stored values, in the order of the schema.</summary>
    public required IReadOnlyList<string> Stored { get; init; }

    /// <summary>For each text field its best passage; null where the field is empty or not stored, or no passages were asked for.</summary>
    public required IReadOnlyList<Passage?> Passages { get; init; }
}
