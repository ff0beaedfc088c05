namespace LearningHub.Safety.Words;

/// <summary>What all lists together say of a word.</summary>
/// <param name="Text">The word in small letters.</param>
/// <param name="Flags">What the dictionary, place names and given names say.</param>
internal sealed record Word(string Text, WordFlags Flags)
{
    /// <summary>Lists that have the word by itself.</summary>
    public required ListSet Lists { get; init; }

    /// <summary>Entries of several words that begin with this one.</summary>
    public IReadOnlyList<ListPhrase> Phrases { get; init; } = [];

    /// <summary>Lists of the word and of all entries that begin with it: what the quick scan goes by.</summary>
    public required ListSet Cues { get; init; }

    /// <summary>The number that the word writes, in digits or letters; -1 if none.</summary>
    public int Number { get; init; } = -1;

    /// <summary>Whether it is at home in English.</summary>
    public bool IsOrdinary => (Flags & WordFlags.Ordinary) != 0;

    /// <summary>Whether it is a given name.</summary>
    public bool IsGiven => (Flags & WordFlags.Given) != 0;

    /// <summary>Whether it is a town or village.</summary>
    public bool IsTown => (Flags & WordFlags.Town) != 0;

    /// <summary>Whether a list has the word by itself.</summary>
    public bool Is(int list) => Lists.Has(list);
}
