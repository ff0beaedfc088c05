using System.Numerics;
using Lucene.Net.Util;

namespace LearningHub.Search.Scoring;

/// <summary>Scores of documents, with a bit for each that has one.</summary>
internal sealed class ScoreTable
{
    private readonly double[] scores;
    private readonly long[] words;

    public ScoreTable(int documents)
    {
        Bits = new FixedBitSet(documents);
        (scores, words) = (new double[documents], Bits.GetBits());
    }

    public FixedBitSet Bits { get; }

    public ref double this[int document] => ref scores[document];

    public void Add(int document, double score)
    {
        scores[document] += score;
        words[document >> 6] |= 1L << document;
    }

    // Raises scores to those of another table, which is empty afterwards.
    public void TakeLarger(ScoreTable other)
    {
        foreach (var document in other.Bits.Each()) scores[document] = Math.Max(scores[document], other.scores[document]);
        Bits.Or(other.Bits);
        other.Clear();
    }

    public void Clear()
    {
        foreach (var document in Bits.Each()) scores[document] = 0;
        Array.Clear(words);
    }
}

/// <summary>Goes through the bits that are set in a bit set, a word at a time, which is quicker than from bit to bit.</summary>
internal struct SetBits(long[] words)
{
    private int word = -1;
    private ulong bits;

    public int Current { get; private set; }

    public readonly SetBits GetEnumerator() => this;

    public bool MoveNext()
    {
        while (bits == 0)
        {
            if (++word == words.Length) return false;
            bits = (ulong)words[word];
        }
        Current = (word << 6) + BitOperations.TrailingZeroCount(bits);
        bits &= bits - 1;
        return true;
    }
}

/// <summary>Goes through Lucene's bit sets.</summary>
internal static class FixedBitSetExtensions
{
    public static SetBits Each(this FixedBitSet documents) => new(documents.GetBits());
}
