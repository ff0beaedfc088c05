using System.Numerics;
using Lucene.Net.Util;

namespace LearningHub.Search.Searching;

/// <summary>Goes through bit sets a word at a time, which is quicker than from bit to bit.</summary>
internal static class BitSetExtensions
{
    public static IEnumerable<int> Each(this FixedBitSet documents)
    {
        var words = documents.GetBits();
        for (var word = 0; word < words.Length; word++)
        {
            for (var bits = words[word]; bits != 0; bits &= bits - 1) yield return (word << 6) + BitOperations.TrailingZeroCount(bits);
        }
    }
}
