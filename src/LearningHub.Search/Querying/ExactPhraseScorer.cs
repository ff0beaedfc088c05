using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace LearningHub.Search.Querying;

/// <summary>Finds the documents in which words stand next to each other. The rarest word leads, and the others follow to its documents and places.</summary>
internal sealed class ExactPhraseScorer(Weight weight, (DocsAndPositionsEnum Places, int Offset)[] words, Similarity.SimScorer scores) : Scorer(weight)
{
    private readonly int[] next = new int[words.Length];
    private readonly int[] left = new int[words.Length];
    private int document = -1;
    private int frequency;

    public override int DocID => document;
    public override int Freq => frequency;
    public override int NextDoc() => Find(words[0].Places.NextDoc());
    public override int Advance(int target) => Find(words[0].Places.Advance(target));
    public override float GetScore() => scores.Score(document, frequency);
    public override long GetCost() => words[0].Places.GetCost();

    private int Find(int candidate)
    {
        while (candidate != NO_MORE_DOCS)
        {
            var at = candidate;
            for (var i = 1; i < words.Length && at == candidate; i++)
                at = words[i].Places.DocID < candidate ? words[i].Places.Advance(candidate) : words[i].Places.DocID;
            if (at == candidate && (frequency = Count()) > 0) return document = candidate;
            candidate = at == candidate ? words[0].Places.NextDoc() : at == NO_MORE_DOCS ? at : words[0].Places.Advance(at);
        }
        return document = NO_MORE_DOCS;
    }

    // How often the words stand together in the document at which all of them are.
    private int Count()
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            left[i] = words[i].Places.Freq;
            next[i] = int.MinValue;
        }
        while (left[0]-- > 0)
        {
            var start = words[0].Places.NextPosition() - words[0].Offset;
            var standing = 1;
            while (standing < words.Length && StandsAt(standing, start + words[standing].Offset)) standing++;
            if (standing == words.Length) count++;
            else if (left[standing] == 0 && next[standing] < start + words[standing].Offset) return count;
        }
        return count;
    }

    private bool StandsAt(int word, int position)
    {
        while (next[word] < position && left[word] > 0)
        {
            next[word] = words[word].Places.NextPosition();
            left[word]--;
        }
        return next[word] == position;
    }
}
