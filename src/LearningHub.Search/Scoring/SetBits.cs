using System.Numerics;
using Lucene.Net.Util;

namespace LearningHub.Search.Scoring;

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
