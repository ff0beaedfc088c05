using LearningHub.Search.Ranking;

namespace LearningHub.Search.Building;

/// <summary>A field turned round.</summary>
/// <param name="Words">One encoder for each range of terms, in order.</param>
/// <param name="Pairs">The same for pairs that begin with these terms.</param>
/// <param name="Counts">How often each term occurs in the field.</param>
/// <param name="CommonFrom">Terms in at least so many documents have pairs.</param>
internal sealed record InvertedField(PostingEncoder[] Words, PairEncoder[] Pairs, int[] Counts, int CommonFrom);

/// <summary>Turns the tokens of one field round: from documents with terms to terms with documents, by counting sort.</summary>
/// <param name="batches">In the order of documents.</param>
/// <param name="field">Ordinal of the field.</param>
/// <param name="merge">All terms.</param>
/// <param name="documents">Number of documents.</param>
internal sealed class FieldInverter(IReadOnlyList<AnalysedBatch> batches, int field, TermMerge merge, int documents)
{
    /// <summary>Inverts the field, dividing the terms among the processors.</summary>
    /// <param name="norms">Receives the norm of each document.</param>
    public InvertedField Invert(byte[] norms)
    {
        CopyNorms(norms);
        var (counts, having) = Count();
        var total = counts.Sum(count => (long)count);
        var saturation = Saturation.Table(documents, norms, total);
        var common = new CommonTerms(batches, field, merge, counts, having);
        var bounds = Divide(counts, total, Environment.ProcessorCount);
        var words = new PostingEncoder[bounds.Length - 1];
        var pairs = new PairEncoder[words.Length];
        Parallel.For(0, words.Length, part =>
        {
            (words[part], pairs[part]) = (new PostingEncoder(documents), new PairEncoder(common, documents));
            var occurrences = Scatter(counts, bounds[part], bounds[part + 1]).AsSpan();
            for (var term = bounds[part]; term < bounds[part + 1]; term++)
            {
                if (counts[term] == 0) continue;
                words[part].Add(occurrences[..counts[term]], norms, saturation);
                pairs[part].Add(term, occurrences[..counts[term]], norms, saturation);
                occurrences = occurrences[counts[term]..];
            }
        });
        return new InvertedField(words, pairs, counts, common.From);
    }

    private void CopyNorms(byte[] norms)
    {
        var at = 0;
        foreach (var batch in batches)
        {
            batch.Fields[field].Norms.CopyTo(norms, at);
            at += batch.Fields[field].Norms.Length;
        }
    }

    // How often each term occurs, and in how many documents.
    private (int[] Counts, int[] Having) Count()
    {
        var (counts, having, last) = (new int[merge.Terms.Length], new int[merge.Terms.Length], new int[merge.Terms.Length]);
        var document = 0;
        foreach (var batch in batches)
        {
            var places = merge.Places(batch.Table);
            var terms = batch.Fields[field].Terms.AsSpan();
            foreach (var count in batch.Fields[field].Counts)
            {
                document++;
                foreach (var term in terms[..count])
                {
                    if (term < 0) continue;
                    var place = places[term];
                    counts[place]++;
                    if (last[place] == document) continue;
                    last[place] = document;
                    having[place]++;
                }
                terms = terms[count..];
            }
        }
        return (counts, having);
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

    private ulong[] Scatter(int[] counts, int first, int last)
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
