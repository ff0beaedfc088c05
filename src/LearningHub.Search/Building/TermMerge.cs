using LearningHub.Search.Storage;

namespace LearningHub.Search.Building;

/// <summary>Puts the terms of all threads into one order, that of their UTF-8 bytes.</summary>
internal sealed class TermMerge
{
    private readonly Dictionary<TermTable, int[]> numbers = [];

    private TermMerge(string[] terms) => Terms = terms;

    /// <summary>All terms in order.</summary>
    public string[] Terms { get; }

    /// <summary>Merges tables.</summary>
    public static TermMerge Of(IReadOnlyCollection<TermTable> tables)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables) all.UnionWith(table.Terms);
        var terms = all.ToArray();
        Array.Sort(terms, Utf8Order.Compare);
        var places = new Dictionary<string, int>(terms.Length, StringComparer.Ordinal);
        for (var i = 0; i < terms.Length; i++) places.Add(terms[i], i);
        var merge = new TermMerge(terms);
        foreach (var table in tables) merge.numbers.Add(table, [.. table.Terms.Select(term => places[term])]);
        return merge;
    }

    /// <summary>The place in the order for each number of a table.</summary>
    public int[] Places(TermTable table) => numbers[table];
}
