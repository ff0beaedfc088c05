using LearningHub.Content.Model.Lists;

namespace LearningHub.Content.Keys;

/// <summary>A key that people may write, in front matter or in a data file: what both have in common.</summary>
/// <param name="Name">The key as people write it.</param>
/// <param name="Kind">What may stand behind it.</param>
public abstract record ContentKey(string Name, KeyKind Kind)
{
    /// <summary>What to write, in one or two plain sentences.</summary>
    public required string Meaning { get; init; }

    /// <summary>An example of a valid value, as it is written after the key. Empty for groups.</summary>
    public string Example { get; init; } = string.Empty;

    /// <summary>For <see cref="KeyKind.Choice"/>: the allowed words. The first is the default.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The vocabulary that the value is a term of; null if it is not a term.</summary>
    public Func<Vocabularies, Vocabulary>? Vocabulary { get; init; }

    /// <summary>What the value refers to; null if it is not a reference.</summary>
    public KeyTarget? Target { get; init; }
}
