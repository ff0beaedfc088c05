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

    public FacetColumn(AtomicReader? reader, IReadOnlyList<string> facets)
    {
        var documents = reader?.MaxDoc ?? 0;
        var columns = facets.Select(facet => reader?.GetSortedSetDocValues(FieldNames.Facet(facet))).ToArray();
        Values = [.. columns.Select(ReadValues)];
        Count = Values.Sum(values => values.Count);
        if (Count > ushort.MaxValue)
            throw new InvalidDataException($"The facets have {Count} values; an index has room for {ushort.MaxValue}.");
        var number = 0;
        for (var facet = 0; facet < facets.Count; facet++)
        {
            foreach (var value in Values[facet]) numbers.Add((facets[facet], value), number++);
        }
        (starts, ordinals) = ReadOrdinals(columns, documents);
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

    private static string[] ReadValues(SortedSetDocValues? column)
    {
        var bytes = new BytesRef();
        return [.. Enumerable.Range(0, (int)(column?.ValueCount ?? 0)).Select(number =>
        {
            column!.LookupOrd(number, bytes);
            return bytes.Utf8ToString();
        })];
    }

    private (int[] Starts, ushort[] Ordinals) ReadOrdinals(SortedSetDocValues?[] columns, int documents)
    {
        var found = new List<ushort>();
        var begins = new int[documents + 1];
        for (var document = 0; document < documents; document++)
        {
            var first = 0;
            for (var facet = 0; facet < columns.Length; facet++)
            {
                if (columns[facet] is { } column)
                {
                    column.SetDocument(document);
                    for (var ord = column.NextOrd(); ord != SortedSetDocValues.NO_MORE_ORDS; ord = column.NextOrd())
                        found.Add((ushort)(first + ord));
                }
                first += Values[facet].Count;
            }
            begins[document + 1] = found.Count;
        }
        return (begins, [.. found]);
    }
}
