namespace LearningHub.Tools.Returns;

/// <summary>What a file says, before it is checked.</summary>
internal sealed record RawReturn
{
    /// <summary>Id of the tool.</summary>
    public string? Tool { get; init; }

    /// <summary>Number of the edition.</summary>
    public int Edition { get; init; }

    /// <summary>Id of the role.</summary>
    public string Role { get; init; } = string.Empty;

    /// <summary>Id of the round.</summary>
    public string? Round { get; init; }

    /// <summary>A number by chance that a form of one person has, so that the same form sent twice is seen as one; null for none.</summary>
    public string? Copy { get; init; }

    /// <summary>Everything that was written or chosen, by id of its field; the head of the form too.</summary>
    public Dictionary<string, string> Values { get; init; } = new(StringComparer.Ordinal);
}
