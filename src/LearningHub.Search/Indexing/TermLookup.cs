using Lucene.Net.Index;
using Lucene.Net.Util;

namespace LearningHub.Search.Indexing;

/// <summary>Finds terms for one query, with one enumerator for each field: to make one costs more than to seek with it.</summary>
/// <param name="index">The index.</param>
internal sealed class TermLookup(IndexSnapshot index)
{
    private readonly Dictionary<string, TermsEnum?> enumerators = new(StringComparer.Ordinal);
    private readonly BytesRef bytes = new();

    /// <summary>Where a term stands; null if the field does not have it.</summary>
    public TermContext? Find(string field, string term)
    {
        if (index.DocumentFrequency(field, term) == 0) return null;
        if (!enumerators.TryGetValue(field, out var terms)) enumerators.Add(field, terms = index.Terms(field)?.GetEnumerator());
        bytes.CopyChars(term);
        if (terms is null || !terms.SeekExact(bytes)) return null;
        return new TermContext(index.Searcher.TopReaderContext, terms.GetTermState(), 0, terms.DocFreq, terms.TotalTermFreq);
    }
}
