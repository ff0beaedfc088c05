using LearningHub.Search.Indexing;
using LearningHub.Search.Scoring;
using Lucene.Net.Util;

namespace LearningHub.Search.Searching;

/// <summary>Counts the groups that have each facet value.</summary>
internal sealed class FacetCounter(IndexSnapshot index)
{
    private readonly DocumentColumns columns = index.Columns;
    private readonly FacetColumn facets = index.Facets;

    public FacetCounts[] Count(RequestFilters filters, FixedBitSet matched, FixedBitSet passed)
    {
        var names = index.Manifest.Schema.Facets;
        var counts = Count(passed);
        var filtered = filters.Facets.ToDictionary(facet => facet, facet => Count(filters.Apply(matched, except: facet)));
        var result = new FacetCounts[names.Count];
        var first = 0;
        for (var facet = 0; facet < result.Length; facet++)
        {
            var (own, start) = (filtered.GetValueOrDefault(names[facet], counts), first);
            var values = facets.Values[facet].Select((value, i) => new ValueCount(value, own[start + i])).Where(value => value.Count > 0);
            result[facet] = new FacetCounts(names[facet], [.. values]);
            first += facets.Values[facet].Count;
        }
        return result;
    }

    public int CountGroups(FixedBitSet documents)
    {
        var (count, last) = (0, -1);
        foreach (var document in documents.Each())
        {
            if (columns.GroupOf[document] == last) continue;
            last = columns.GroupOf[document];
            count++;
        }
        return count;
    }

    // A group counts once for a value, however many of its documents have it: they come one after another.
    private int[] Count(FixedBitSet documents)
    {
        var counts = new int[facets.Count];
        var lastGroup = new int[facets.Count];
        Array.Fill(lastGroup, -1);
        foreach (var document in documents.Each())
        {
            var group = columns.GroupOf[document];
            foreach (var value in facets.ValuesOf(document))
            {
                if (lastGroup[value] == group) continue;
                lastGroup[value] = group;
                counts[value]++;
            }
        }
        return counts;
    }
}
