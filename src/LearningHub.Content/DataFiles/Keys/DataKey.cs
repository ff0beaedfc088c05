using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Keys;

/// <summary>The description of a key that editors may write in a data file.</summary>
/// <param name="Name">The key as editors write it.</param>
/// <param name="Kind">What may stand behind it.</param>
public sealed record DataKey(string Name, KeyKind Kind) : ContentKey(Name, Kind)
{
    /// <summary>Whether the key is required.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>The default value; null if there is none.</summary>
    public string? Otherwise { get; init; }

    /// <summary>What <c>hub init</c> writes after the key, with placeholders in curly brackets. Several lines are written below the key.
    /// Null if it leaves the key out.</summary>
    public string? Template { get; init; }

    /// <summary>For groups and lists of groups: the keys of each.</summary>
    public IReadOnlyList<DataKey> Keys { get; init; } = [];
}
