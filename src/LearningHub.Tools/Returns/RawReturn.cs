namespace LearningHub.Tools.Returns;

/// <summary>The content of a file, before it is checked.</summary>
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

    /// <summary>All answers by id of the field, including the head of the form.</summary>
    public Dictionary<string, string> Values { get; init; } = new(StringComparer.Ordinal);
}
