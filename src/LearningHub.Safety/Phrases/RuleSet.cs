using LearningHub.Safety.Words;

namespace LearningHub.Safety.Phrases;

/// <summary>All phrases of one name. Their keys follow one another.</summary>
/// <param name="Name">The name.</param>
/// <param name="Phrases">The phrases, in the order of the files.</param>
internal sealed record RuleSet(string Name, Phrase[] Phrases)
{
    /// <summary>The key of the first phrase.</summary>
    public int FirstKey { get; } = Phrases[0].Key;

    /// <summary>The key behind that of the last phrase.</summary>
    public int EndKey { get; } = Phrases[^1].Key + 1;

    /// <summary>The bit of their keys.</summary>
    public ulong KeyGroup { get; } = WordLists.GroupOf(Phrases[0].Key);

    /// <summary>Phrases without an anchor: they are tried on every line.</summary>
    public Phrase[] Unanchored { get; } = [.. Phrases.Where(phrase => phrase.Anchor is null)];
}
