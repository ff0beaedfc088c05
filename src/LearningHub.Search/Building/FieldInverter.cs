using LearningHub.Search.Ranking;

namespace LearningHub.Search.Building;

/// <summary>Turns the tokens of one field round: from documents with terms to terms with documents, by counting sort.</summary>
internal static class FieldInverter
{
    /// <summary>Inverts a field, dividing the terms among the processors.</summary>
    /// <param name="batches">In the order of documents.</param>
    /// <param name="field">Ordinal of the field.</param>
    /// <param name="merge">All terms.</param>
    /// <param name="documents">Number of documents.</param>
    /// <param name="norms">Receives the norm of each document.</param>
    /// <returns>One encoder for each range of terms, in order, and for each term whether the field has it.</returns>
    public static (PostingEncoder[] Parts, int[] Counts) Invert(IReadOnlyList<AnalysedBatch> batches, int field, TermMerge merge, int documents, byte[] norms)
    {
        CopyNorms(batches, field, norms);
        var counts = Count(batches, field, merge);
        long total = 0;
        foreach (var count in counts) total += count;
        var saturation = Saturation.Table(documents, norms, total);
        var bounds = Divide(counts, total, Environment.ProcessorCount);
        var parts = new PostingEncoder[bounds.Length - 1];
        Parallel.For(0, parts.Length, part =>
        {
            var encoder = new PostingEncoder(documents);
            var (first, last) = (bounds[part], bounds[part + 1]);
            var occurrences = Scatter(batches, field, merge, counts, first, last);
            var at = 0;
            for (var term = first; term < last; term++)
            {
                if (counts[term] > 0) encoder.Add(occurrences.AsSpan(at, counts[term]), norms, saturation);
                at += counts[term];
            }
            parts[part] = encoder;
        });
        return (parts, counts);
    }

    private static void CopyNorms(IReadOnlyList<AnalysedBatch> batches, int field, byte[] norms)
    {
        var at = 0;
        foreach (var batch in batches)
        {
            batch.Fields[field].Norms.CopyTo(norms, at);
            at += batch.Fields[field].Norms.Length;
        }
    }

    private static int[] Count(IReadOnlyList<AnalysedBatch> batches, int field, TermMerge merge)
    {
        var counts = new int[merge.Terms.Length];
        foreach (var batch in batches)
        {
            var places = merge.Places(batch.Table);
            foreach (var term in batch.Fields[field].Terms)
            {
                if (term >= 0) counts[places[term]]++;
            }
        }
        return counts;
    }

    // Ranges of terms with about as many occurrences each.
    private static int[] Divide(int[] counts, long total, int parts)
    {
        var bounds = new List<int> { 0 };
        long sum = 0;
        for (var term = 0; term < counts.Length; term++)
        {
            sum += counts[term];
            if (bounds.Count < parts && sum >= total * bounds.Count / parts) bounds.Add(term + 1);
        }
        bounds.Add(counts.Length);
        return [.. bounds];
    }

    private static ulong[] Scatter(IReadOnlyList<AnalysedBatch> batches, int field, TermMerge merge, int[] counts, int first, int last)
    {
        var next = new int[last - first];
        var total = 0;
        for (var term = first; term < last; term++)
        {
            next[term - first] = total;
            total += counts[term];
        }
        var occurrences = GC.AllocateUninitializedArray<ulong>(total);
        ulong document = 0;
        foreach (var batch in batches)
        {
            var places = merge.Places(batch.Table);
            var terms = batch.Fields[field].Terms.AsSpan();
            foreach (var count in batch.Fields[field].Counts)
            {
                for (var position = 0; position < count; position++)
                {
                    var term = terms[position];
                    if (term < 0) continue;
                    var place = places[term] - first;
                    if ((uint)place < (uint)next.Length) occurrences[next[place]++] = (document << 32) | (uint)position;
                }
                terms = terms[count..];
                document++;
            }
        }
        return occurrences;
    }
}
