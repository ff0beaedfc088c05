using System.Numerics;

namespace LearningHub.Search.Querying;

/// <summary>The scores of some consecutive documents, with a bit for each that has one.</summary>
internal sealed class ScoreWindow
{
    public const int Size = 2048;

    public int Start { get; set; }
    public int End => Start + Size;
    public double[] Scores { get; } = new double[Size];
    public ulong[] Bits { get; } = new ulong[Size / 64];

    public void Add(int at, double score)
    {
        Scores[at] += score;
        Bits[at >> 6] |= 1UL << at;
    }

    public void RaiseTo(ScoreWindow other)
    {
        for (var word = 0; word < Bits.Length; word++)
        {
            for (var bits = other.Bits[word]; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                if (other.Scores[at] > Scores[at]) Scores[at] = other.Scores[at];
                other.Scores[at] = 0;
            }
            Bits[word] |= other.Bits[word];
            other.Bits[word] = 0;
        }
    }

    public void Clear()
    {
        Array.Clear(Scores);
        Array.Clear(Bits);
    }
}
