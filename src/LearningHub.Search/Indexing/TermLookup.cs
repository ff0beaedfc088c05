using Lucene.Net.Index;

namespace LearningHub.Search.Indexing;

/// <summary>Opens the places of terms for one query, with one enumerator for each field: to make one costs more than to seek with
/// it.</summary>
internal sealed class TermLookup(IndexSnapshot index)
{
    private readonly Dictionary<string, TermsEnum> enumerators = new(StringComparer.Ordinal);

    // Of a term that the field has.
    public DocsAndPositionsEnum Places(Term term, TermContext context)
    {
        if (!enumerators.TryGetValue(term.Field, out var terms))
            enumerators.Add(term.Field, terms = index.Terms(term.Field)!.GetEnumerator());
        terms.SeekExact(term.Bytes, context.Get(0));
        return terms.DocsAndPositions(null, null, DocsAndPositionsFlags.NONE);
    }
}
