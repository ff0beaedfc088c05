namespace LearningHub.Contract.Library.Lists;

/// <summary>A telephone line.</summary>
public sealed record PhoneLineRecord
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its number, as people write it.</summary>
    public required string Number { get; init; }

    /// <summary>For whom it is; left out if nothing is said.</summary>
    public string? Note { get; init; }
}
