using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Keys;

/// <summary>A key that editors may write in a data file: all that is known of it.</summary>
/// <param name="Name">The key as editors write it.</param>
/// <param name="Kind">What may stand behind it.</param>
public sealed record DataKey(string Name, KeyKind Kind) : ContentKey(Name, Kind)
{
    /// <summary>Whether the key must be there.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>What counts without the key; null if nothing does.</summary>
    public string? Otherwise { get; init; }

    /// <summary>
    /// What <c>hub init</c> writes behind the key, with names in curly brackets to be filled in; several lines stand below the key. Null
    /// if it leaves the key out.
    /// </summary>
    public string? Template { get; init; }

    /// <summary>For groups and lists of groups: the keys of each.</summary>
    public IReadOnlyList<DataKey> Keys { get; init; } = [];
}
