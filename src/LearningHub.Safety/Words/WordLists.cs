namespace LearningHub.Safety.Words;

/// <summary>The lists that come with the program, and those that rules write in place. Loaded once.</summary>
internal static class WordLists
{
    private static readonly Lock Guard = new();
    private static readonly Dictionary<string, int> ListNumbers = new(StringComparer.Ordinal);
    private static readonly Dictionary<int, List<int>> Keys = [];
    private static readonly HashSet<int> Possessive = [];
    private static int[][] keysByList = [];

    /// <summary>Keys of one group share the bits from here on. There are at most 64 groups, so that a set of them is one number.</summary>
    public const int GroupShift = 12;

    /// <summary>All entries.</summary>
    public static ListEntries Entries { get; } = Load();

    /// <summary>Stands for all words that write a number, in digits or letters.</summary>
    public static int Numbers { get; } = Next("(numbers)");

    /// <summary>Stands for all words whose first letter is a digit.</summary>
    public static int DigitsFirst { get; } = Next("(digits first)");

    /// <summary>Every list by its name.</summary>
    public static IReadOnlyDictionary<string, int> All => ListNumbers;

    /// <summary>Whether all lists and keys are there, so that words can be looked up.</summary>
    public static bool IsComplete { get; private set; }

    /// <summary>The number of a list that must exist.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list: an error in the program.</exception>
    public static int NumberOf(string name) =>
        ListNumbers.TryGetValue(name, out var number) ? number : throw new KeyNotFoundException($"There is no word list \"{name}\".");

    /// <summary>Makes a list of words that stand in a rule itself. Only while rules are loaded.</summary>
    public static int Add(string name, IEnumerable<string> entries)
    {
        lock (Guard)
        {
            if (ListNumbers.TryGetValue(name, out var known)) return known;
            var number = Next(name);
            if (IsPossessive(name)) Possessive.Add(number);
            foreach (var entry in entries) Entries.Add(entry, number);
            return number;
        }
    }

    /// <summary>Whether an entry of a rule ends in a possessive 's.</summary>
    public static bool IsPossessive(string entry) => entry.EndsWith("'s", StringComparison.Ordinal);

    /// <summary>Whether the entries of a list, written in a rule itself, end in a possessive 's.</summary>
    public static bool IsPossessive(int list) => Possessive.Contains(list);

    /// <summary>Gives a list a key, which every word and entry of the list then carries in a line. Only while rules are loaded.</summary>
    public static void AddKey(int list, int key)
    {
        if (!Keys.TryGetValue(list, out var keys)) Keys[list] = keys = [];
        keys.Add(key);
    }

    /// <summary>Says that all lists and keys are there.</summary>
    public static void Complete()
    {
        keysByList = [.. Enumerable.Range(0, ListNumbers.Count).Select(list => Keys.TryGetValue(list, out var keys) ? keys.ToArray() : [])];
        IsComplete = true;
    }

    /// <summary>The bit of the group of a key.</summary>
    public static ulong GroupOf(int key) => 1UL << (key >> GroupShift);

    /// <summary>The keys of a list.</summary>
    public static int[] KeysOf(int list) => keysByList[list];

    /// <summary>The keys of some lists, each once, in order.</summary>
    public static int[] KeysOf(in ListSet lists)
    {
        var all = new List<int>();
        foreach (var list in lists.Members()) all.AddRange(keysByList[list]);
        if (all.Count < 2) return [.. all];
        all.Sort();
        var last = 0;
        for (var i = 1; i < all.Count; i++)
        {
            if (all[i] != all[last]) all[++last] = all[i];
        }
        return [.. all[..(last + 1)]];
    }

    private static int Next(string name)
    {
        if (ListNumbers.Count >= ListSet.Capacity)
            throw new InvalidOperationException("There are more word lists than a ListSet holds. Raise its capacity.");
        return ListNumbers[name] = ListNumbers.Count;
    }

    private static ListEntries Load()
    {
        var entries = new ListEntries();
        var assembly = typeof(WordLists).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("lists/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var number = Next(name["lists/".Length..]);
            while (reader.ReadLine() is { } line)
            {
                if (line.StartsWith('#')) continue;
                foreach (var entry in line.Split(',')) entries.Add(entry, number);
            }
        }
        return entries;
    }
}
