using System.Numerics;
using LearningHub.Search.Matching;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Answering;

/// <summary>Counts the groups of a set that have each facet value.</summary>
/// <param name="reader">The index.</param>
internal sealed class FacetCounter(IndexReader reader)
{
    // To look up the values of a document costs about as much as to go through this many words of sets.
    private const int CostOfDocument = 160;

    /// <summary>Counts.</summary>
    /// <param name="set">Matching documents.</param>
    /// <param name="documents">How many they are.</param>
    /// <returns>A count for each value, counted on from facet to facet.</returns>
    public int[] Count(DocumentSet set, int documents)
    {
        var counts = new int[reader.Manifest.FacetValues.Sum(values => values.Count)];
        if (reader.Manifest.Groups != reader.Documents) CountByGroup(set, counts);
        else if ((long)documents * CostOfDocument < (long)counts.Length * reader.SetWords) CountByDocument(set, counts);
        else CountBySet(set, counts);
        return counts;
    }

    /// <summary>The number of groups of a set.</summary>
    public int CountGroups(DocumentSet set, int documents)
    {
        if (reader.Manifest.Groups == reader.Documents) return documents;
        var groups = reader.DocumentGroups;
        int count = 0, last = -1;
        for (var word = 0; word < set.Words.Length; word++)
        {
            for (var bits = set.Words[word]; bits != 0; bits &= bits - 1)
            {
                var group = groups[(word << 6) + BitOperations.TrailingZeroCount(bits)];
                if (group == last) continue;
                last = group;
                count++;
            }
        }
        return count;
    }

    private void CountBySet(DocumentSet set, int[] counts)
    {
        for (var value = 0; value < counts.Length; value++) counts[value] = set.CountWith(reader.FacetSet(value));
    }

    private void CountByDocument(DocumentSet set, int[] counts)
    {
        var offsets = reader.FacetOffsets;
        var values = reader.FacetValues;
        for (var word = 0; word < set.Words.Length; word++)
        {
            for (var bits = set.Words[word]; bits != 0; bits &= bits - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(bits);
                foreach (var value in values[offsets[document]..offsets[document + 1]]) counts[value]++;
            }
        }
    }

    // A group counts once for a value, however many of its documents have it: they come one after another.
    private void CountByGroup(DocumentSet set, int[] counts)
    {
        var groups = reader.DocumentGroups;
        var offsets = reader.FacetOffsets;
        var values = reader.FacetValues;
        var lastGroup = new int[counts.Length];
        Array.Fill(lastGroup, -1);
        for (var word = 0; word < set.Words.Length; word++)
        {
            for (var bits = set.Words[word]; bits != 0; bits &= bits - 1)
            {
                var document = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var group = groups[document];
                for (var at = offsets[document]; at < offsets[document + 1]; at++)
                {
                    var value = values[at];
                    if (lastGroup[value] == group) continue;
                    lastGroup[value] = group;
                    counts[value]++;
                }
            }
        }
    }
}
