namespace LearningHub.Safety.Words;

/// <summary>The lists that come with the program, and those that rules write in place. Loaded once.</summary>
internal static class WordLists
{
    private static readonly Lock Guard = new();
    private static readonly Dictionary<string, int> Numbers = new(StringComparer.Ordinal);

    /// <summary>All entries.</summary>
    public static ListEntries Entries { get; } = Load();

    /// <summary>Every list by its name.</summary>
    public static IReadOnlyDictionary<string, int> All => Numbers;

    /// <summary>The number of a list that must exist.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list: a fault of the program.</exception>
    public static int NumberOf(string name) =>
        Numbers.TryGetValue(name, out var number) ? number : throw new KeyNotFoundException($"There is no word list \"{name}\".");

    /// <summary>Makes a list of words that stand in a rule itself. Only while rules are loaded.</summary>
    public static int Add(string name, IEnumerable<string> entries)
    {
        lock (Guard)
        {
            if (Numbers.TryGetValue(name, out var known)) return known;
            var number = Next(name);
            foreach (var entry in entries) Entries.Add(entry, number);
            return number;
        }
    }

    private static int Next(string name)
    {
        if (Numbers.Count >= ListSet.Capacity)
            throw new InvalidOperationException("There are more word lists than a ListSet holds. Raise its capacity.");
        return Numbers[name] = Numbers.Count;
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
