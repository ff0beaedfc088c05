using LearningHub.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace LearningHub.Search.Assisting;

/// <summary>The unstemmed words of all texts, read from the field that the index keeps for spelling.</summary>
internal sealed class WordList(IndexSnapshot index)
{
    public IEnumerable<KnownWord> StartingWith(string beginning) => index.TermsStartingWith(FieldNames.Words, beginning).Select(Read);

    // The words within some edits of a word, 2 at most.
    public IEnumerable<KnownWord> Near(string word, int edits)
    {
        if (index.Terms(FieldNames.Words) is not { } terms) yield break;
        var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(FieldNames.Words, word), edits, 0, transpositions: true);
        while (near.MoveNext()) yield return Read(near);
    }

    private static KnownWord Read(TermsEnum terms) => new(terms.Term.Utf8ToString(), terms.TotalTermFreq);
}

/// <summary>A word as people write it, and how often texts have it.</summary>
internal readonly record struct KnownWord(string Text, long Count);
