using Lucene.Net.Index;
using Lucene.Net.Util;

namespace LearningHub.Search.Indexing;

/// <summary>Finds terms for one query, with one enumerator for each field: to make one costs more than to seek with it.</summary>
internal sealed class TermLookup(IndexSnapshot index)
{
    private readonly Dictionary<string, TermsEnum?> enumerators = new(StringComparer.Ordinal);
    private readonly BytesRef bytes = new();

    // Where a term stands; null if the field does not have it.
    public TermContext? Find(string field, string term)
    {
        if (index.DocumentFrequency(field, term) == 0) return null;
        bytes.CopyChars(term);
        if (Enumerator(field) is not { } terms || !terms.SeekExact(bytes)) return null;
        return new TermContext(index.Searcher.TopReaderContext, terms.GetTermState(), 0, terms.DocFreq, terms.TotalTermFreq);
    }

    public DocsAndPositionsEnum Places(Term term, TermContext context)
    {
        var terms = Enumerator(term.Field)!;
        terms.SeekExact(term.Bytes, context.Get(0));
        return terms.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE);
    }

    private TermsEnum? Enumerator(string field)
    {
        if (!enumerators.TryGetValue(field, out var terms)) enumerators.Add(field, terms = index.Terms(field)?.GetEnumerator());
        return terms;
    }
}
