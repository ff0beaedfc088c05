namespace LearningHub.Safety.Words;

/// <summary>What all lists together say of a word.</summary>
/// <param name="Text">The word in small letters.</param>
/// <param name="Flags">What the dictionary, place names and given names say.</param>
internal sealed record Word(string Text, WordFlags Flags)
{
    // Fields, not properties: a set is large, and a property would copy it at each look.
    private readonly ListSet lists;
    private readonly ListSet cues;

    /// <summary>Lists that have the word by itself.</summary>
    public required ListSet Lists { init => lists = value; }

    /// <summary>Entries of several words that begin with this one.</summary>
    public ListPhrase[] Phrases { get; init; } = [];

    /// <summary>Lists of the word and of all entries that begin with it: what the quick scan goes by.</summary>
    public required ListSet Cues { init => cues = value; }

    /// <summary>The number that the word writes, in digits or letters; -1 if none.</summary>
    public int Number { get; init; } = -1;

    /// <summary>Whether it is at home in English.</summary>
    public bool IsOrdinary => (Flags & WordFlags.Ordinary) != 0;

    /// <summary>Whether it is a noun that people seldom say.</summary>
    public bool IsRareNoun => (Flags & WordFlags.RareNoun) != 0;

    /// <summary>Whether it is a given name.</summary>
    public bool IsGiven => (Flags & WordFlags.Given) != 0;

    /// <summary>Whether it is a town or village.</summary>
    public bool IsTown => (Flags & WordFlags.Town) != 0;

    /// <summary>Whether a list has the word by itself.</summary>
    public bool Is(int list) => lists.Has(list);

    /// <summary>Whether an entry of one of some lists may begin with the word.</summary>
    public bool MayBeginAny(int[] of) => cues.HasAny(of);

    /// <summary>Adds the lists that the quick scan goes by.</summary>
    public void AddCuesTo(ref ListSet set) => set.Add(cues);
}
