using LearningHub.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;

namespace LearningHub.Search.Querying;

/// <summary>Finds the terms that a pattern or a fuzzy word stands for.</summary>
internal sealed class TermExpander(IndexSnapshot index)
{
    // The automaton of a longer word would be large.
    private const int LongestFuzzyWord = 64;

    private readonly Dictionary<(string Word, int Edits), CompiledAutomaton> automata = [];

    public bool HasLeftOut { get; private set; }

    // The documents that have a term of a pattern in a field; null if none has.
    public FixedBitSet? Documents(string field, TermPattern pattern)
    {
        if (pattern.IsAnything) return DocumentsWith(field);
        FixedBitSet? found = null;
        DocsEnum? documents = null;
        var left = QueryLimits.PatternTerms;
        foreach (var terms in index.TermsStartingWith(field, pattern.Beginning))
        {
            if (!pattern.Fits(terms.Term.Bytes.AsSpan(terms.Term.Offset, terms.Term.Length))) continue;
            if (left-- == 0)
            {
                HasLeftOut = true;
                break;
            }
            found ??= new FixedBitSet(index.Documents);
            documents = terms.Docs(null, documents, DocsFlags.NONE);
            found.Or(documents);
        }
        return found;
    }

    // The terms of a field within some edits of a word, the most similar first, each with its similarity (1: the word itself). All count as
    // common as the commonest of them, so that a rare misspelling is worth no more.
    public IReadOnlyList<SimilarTerm> Similar(string field, string word, int edits)
    {
        if (index.Terms(field) is not { } terms || word.Length == 0) return [];
        var found = new List<(Term Term, float Similarity, int Documents)>();
        var similar = Automaton(word, edits).GetTermsEnum(terms);
        while (similar.MoveNext())
        {
            var term = new Term(field, BytesRef.DeepCopyOf(similar.Term));
            found.Add((term, Similarity(word, term.Text, edits), similar.DocFreq));
        }
        var best = found.OrderByDescending(each => each.Similarity).ThenBy(each => each.Term.Bytes).Take(QueryLimits.FuzzyTerms).ToArray();
        var commonest = best.Select(each => each.Documents).DefaultIfEmpty().Max();
        return [.. best.Select(each => new SimilarTerm(each.Term, index.Seek(field, each.Term.Bytes, commonest)!, each.Similarity))];
    }

    // Made once for all fields: to make it costs more than to use it. Lucene's own enumerator leaves out what is not at all similar, which
    // Lucene 8 finds.
    private CompiledAutomaton Automaton(string word, int edits)
    {
        if (automata.TryGetValue((word, edits), out var known)) return known;
        var near = new LevenshteinAutomata(word, withTranspositions: true).ToAutomaton(word.Length > LongestFuzzyWord ? 0 : edits);
        return automata[(word, edits)] = new CompiledAutomaton(near);
    }

    private static float Similarity(string word, string term, int edits)
    {
        var apart = Math.Min(edits, EditDistance.Between(word, term, edits));
        return apart == 0 ? 1 : 1f - ((float)apart / Math.Min(word.EnumerateRunes().Count(), term.EnumerateRunes().Count()));
    }

    private FixedBitSet DocumentsWith(string field)
    {
        var (found, norms) = (new FixedBitSet(index.Documents), index.Norms(field));
        for (var document = 0; document < index.Documents && norms is not null; document++)
        {
            if (norms.Get(document) != 0) found.Set(document);
        }
        return found;
    }
}

/// <summary>A term that is like a word.</summary>
internal readonly record struct SimilarTerm(Term Term, TermContext Context, float Similarity);
