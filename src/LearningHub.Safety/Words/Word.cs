namespace LearningHub.Safety.Words;

/// <summary>What all lists together say of a word. Made once for each word of a run and shared by all threads.</summary>
internal sealed class Word
{
    // A field, not a property: a set is large, and a property would copy it at each look.
    private readonly ListSet lists;
    private readonly Dictionary<string, ListPhrase[]>? entries;

    // One bit of 64, by the text; and the bits of all second words of entries. Most words behind a word are ruled out by them.
    private readonly ulong bit;
    private readonly ulong nextBits;

    /// <param name="text">The word in small letters.</param>
    /// <param name="flags">What the dictionary, place names and given names say.</param>
    /// <param name="lists">Lists that have the word by itself.</param>
    /// <param name="entries">Entries of several words that begin with this one.</param>
    public Word(string text, WordFlags flags, in ListSet lists, IReadOnlyCollection<ListPhrase> entries)
    {
        (Text, Flags, Number, this.lists) = (text, flags, Numerals.Read(text), lists);
        if (Number >= 0) this.lists.Add(WordLists.Numbers);
        if (text.Length > 0 && char.IsAsciiDigit(text[0])) this.lists.Add(WordLists.DigitsFirst);
        Keys = WordLists.KeysOf(this.lists);
        foreach (var key in Keys) KeyGroups |= WordLists.GroupOf(key);
        bit = BitOf(text);
        if (entries.Count == 0) return;
        var groups = entries.GroupBy(entry => entry.Rest[0]).ToDictionary(group => group.Key, group => group.ToArray());
        this.entries = groups;
        foreach (var next in groups.Keys) nextBits |= BitOf(next);
    }

    /// <summary>The word in small letters.</summary>
    public string Text { get; }

    /// <summary>What the dictionary, place names and given names say.</summary>
    public WordFlags Flags { get; }

    /// <summary>The number that the word writes, in digits or letters; -1 if none.</summary>
    public int Number { get; }

    /// <summary>Keys of the lists that have the word by itself (<see cref="WordLists.AddKey"/>).</summary>
    public int[] Keys { get; }

    /// <summary>A bit for each group of <see cref="Keys"/>.</summary>
    public ulong KeyGroups { get; }

    /// <summary>Whether it is a public name, or begins one of several words.</summary>
    public WordFlags Fame { get; init; }

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

    /// <summary>Adds the lists that have the word by itself.</summary>
    public void AddLists(ref ListSet set) => set.Add(lists);

    /// <summary>Entries of this word and another behind it, and perhaps more.</summary>
    public ReadOnlySpan<ListPhrase> EntriesWith(Word next) =>
        (nextBits & next.bit) != 0 && entries!.TryGetValue(next.Text, out var found) ? found : [];

    private static ulong BitOf(string text) => 1UL << (string.GetHashCode(text) & 63);
}
