using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Lists;

namespace LearningHub.Content.DataFiles.Keys;

/// <summary>A key that editors may write in a data file: all that is known of it.</summary>
/// <param name="Name">The key as editors write it.</param>
/// <param name="Kind">What may stand behind it.</param>
public sealed record DataKey(string Name, KeyKind Kind)
{
    /// <summary>What to write, in one or two plain sentences for editors.</summary>
    public required string Meaning { get; init; }

    /// <summary>A value as it stands behind the key, which is read without a diagnostic. Empty for groups.</summary>
    public string Example { get; init; } = string.Empty;

    /// <summary>Whether the key must be there.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>For <see cref="KeyKind.Choice"/>: the words that may stand there. Without the key, the first of them counts.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>What counts without the key; null if nothing does.</summary>
    public string? Otherwise { get; init; }

    /// <summary>The vocabulary from which the value is taken; null if it is from none.</summary>
    public Func<Vocabularies, Vocabulary>? Vocabulary { get; init; }

    /// <summary>What the value names; null if it names nothing else of the library.</summary>
    public KeyTarget? Target { get; init; }

    /// <summary>
    /// What <c>hub init</c> writes behind the key, with names in curly brackets to be filled in; several lines stand below the key. Null
    /// if it leaves the key out.
    /// </summary>
    public string? Template { get; init; }

    /// <summary>For groups and lists of groups: the keys of each.</summary>
    public IReadOnlyList<DataKey> Keys { get; init; } = [];
}
