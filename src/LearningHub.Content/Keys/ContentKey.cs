using LearningHub.Content.Model.Lists;

namespace LearningHub.Content.Keys;

/// <summary>A key that people may write, in front matter or in a data file: what both have in common.</summary>
/// <param name="Name">The key as people write it.</param>
/// <param name="Kind">What may stand behind it.</param>
public abstract record ContentKey(string Name, KeyKind Kind)
{
    /// <summary>What to write, in one or two plain sentences.</summary>
    public required string Meaning { get; init; }

    /// <summary>A value as it stands behind the key, which is read without a diagnostic. Empty for groups.</summary>
    public string Example { get; init; } = string.Empty;

    /// <summary>For <see cref="KeyKind.Choice"/>: the words that may stand there. Without the key, the first of them counts.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The vocabulary from which the value is taken; null if it is from none.</summary>
    public Func<Vocabularies, Vocabulary>? Vocabulary { get; init; }

    /// <summary>What the value names; null if it names nothing else of the library.</summary>
    public KeyTarget? Target { get; init; }
}
