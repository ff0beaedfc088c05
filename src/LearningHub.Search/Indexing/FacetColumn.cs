using System.Collections.Concurrent;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace LearningHub.Search.Indexing;

/// <summary>The facet values of all documents, read into arrays when an index is opened: Lucene's doc values are too slow to be counted
/// for each query. Values of all facets are numbered in one row, facet after facet, each facet in order of its values.</summary>
internal sealed class FacetColumn
{
    private readonly int[] starts;
    private readonly ushort[] ordinals;
    private readonly Dictionary<(string Facet, string Value), int> numbers = [];
    private readonly ConcurrentDictionary<int, FixedBitSet> sets = new();

    public FacetColumn(IReadOnlyList<AtomicReaderContext> leaves, IReadOnlyList<string> facets)
    {
        SortedSetDocValues?[][] columns = [.. leaves.Select(leaf =>
            facets.Select(facet => leaf.AtomicReader.GetSortedSetDocValues(FieldNames.Facet(facet))).ToArray())];
        Values = [.. facets.Select((_, facet) => ReadValues(columns.Select(leaf => leaf[facet])))];
        Count = Values.Sum(values => values.Count);
        if (Count > ushort.MaxValue)
            throw new InvalidDataException($"The facets have {Count} values; an index has room for {ushort.MaxValue}.");
        var number = 0;
        for (var facet = 0; facet < facets.Count; facet++)
        {
            foreach (var value in Values[facet]) numbers.Add((facets[facet], value), number++);
        }
        var found = new List<ushort>();
        var begins = new List<int> { 0 };
        foreach (var (leaf, inLeaf) in leaves.Zip(columns)) ReadOrdinals(inLeaf, leaf.Reader.MaxDoc, facets, found, begins);
        (starts, ordinals) = ([.. begins], [.. found]);
    }

    public IReadOnlyList<IReadOnlyList<string>> Values { get; }
    public int Count { get; }

    public ReadOnlySpan<ushort> ValuesOf(int document) => ordinals.AsSpan(starts[document]..starts[document + 1]);
    public int Find(string facet, string value) => numbers.GetValueOrDefault((facet, value), -1);

    // The documents that have a value; made when first asked for, then kept. Not to be changed.
    public FixedBitSet Documents(int number) => sets.GetOrAdd(number, Collect);

    private FixedBitSet Collect(int number)
    {
        var set = new FixedBitSet(starts.Length - 1);
        for (var document = 0; document < starts.Length - 1; document++)
        {
            if (ValuesOf(document).Contains((ushort)number)) set.Set(document);
        }
        return set;
    }

    // The values that any leaf has, in their order.
    private static string[] ReadValues(IEnumerable<SortedSetDocValues?> column)
    {
        var values = new SortedSet<BytesRef>();
        foreach (var leaf in column.OfType<SortedSetDocValues>())
        {
            for (var ord = 0; ord < leaf.ValueCount; ord++)
            {
                var value = new BytesRef();
                leaf.LookupOrd(ord, value);
                values.Add(BytesRef.DeepCopyOf(value));
            }
        }
        return [.. values.Select(value => value.Utf8ToString())];
    }

    private void ReadOrdinals(
        SortedSetDocValues?[] columns, int documents, IReadOnlyList<string> facets, List<ushort> found, List<int> begins)
    {
        // What a leaf calls a value, and what the index calls it.
        ushort[][] names = [.. columns.Select((column, facet) => NumbersIn(column, facets[facet]))];
        for (var document = 0; document < documents; document++)
        {
            for (var facet = 0; facet < columns.Length; facet++)
            {
                if (columns[facet] is not { } column) continue;
                column.SetDocument(document);
                for (var ord = column.NextOrd(); ord != SortedSetDocValues.NO_MORE_ORDS; ord = column.NextOrd())
                    found.Add(names[facet][ord]);
            }
            begins.Add(found.Count);
        }
    }

    private ushort[] NumbersIn(SortedSetDocValues? column, string facet)
    {
        var bytes = new BytesRef();
        return [.. Enumerable.Range(0, (int)(column?.ValueCount ?? 0)).Select(ord =>
        {
            column!.LookupOrd(ord, bytes);
            return (ushort)numbers[(facet, bytes.Utf8ToString())];
        })];
    }
}
