using System.Text;
using LearningHub.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace LearningHub.Search.Assisting;

/// <summary>The unstemmed words of all texts, read from the field that the index keeps for spelling.</summary>
internal sealed class WordList(IndexSnapshot index)
{
    public IEnumerable<KnownWord> All => StartingWith(string.Empty);

    public IEnumerable<KnownWord> StartingWith(string beginning)
    {
        if (index.Terms(FieldNames.Words) is not { } terms) yield break;
        var words = terms.GetEnumerator();
        var bytes = Encoding.UTF8.GetBytes(beginning);
        if (words.SeekCeil(new BytesRef(bytes)) is TermsEnum.SeekStatus.END) yield break;
        do
        {
            if (!words.Term.Bytes.AsSpan(words.Term.Offset, words.Term.Length).StartsWith(bytes)) yield break;
            yield return new KnownWord(words.Term.Utf8ToString(), words.TotalTermFreq);
        }
        while (words.MoveNext());
    }

    // The words within some edits of a word, 2 at most.
    public IEnumerable<KnownWord> Near(string word, int edits)
    {
        if (index.Terms(FieldNames.Words) is not { } terms) yield break;
        var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(FieldNames.Words, word), edits, 0, transpositions: true);
        while (near.MoveNext()) yield return new KnownWord(near.Term.Utf8ToString(), near.TotalTermFreq);
    }
}

/// <summary>A word as people write it.</summary>
internal readonly record struct KnownWord(string Text, long Count);
