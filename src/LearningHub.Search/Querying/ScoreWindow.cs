using System.Numerics;

namespace LearningHub.Search.Querying;

/// <summary>The scores of some consecutive documents, with a bit for each that has one.</summary>
internal sealed class ScoreWindow
{
    /// <summary>Documents of a window.</summary>
    public const int Size = 2048;

    /// <summary>The first document.</summary>
    public int Start { get; set; }

    /// <summary>The first document after the window.</summary>
    public int End => Start + Size;

    /// <summary>The score of each document.</summary>
    public double[] Scores { get; } = new double[Size];

    /// <summary>The documents that have a score.</summary>
    public ulong[] Bits { get; } = new ulong[Size / 64];

    /// <summary>Adds to the score of a document.</summary>
    /// <param name="at">Its place in the window.</param>
    /// <param name="score">What is added.</param>
    public void Add(int at, double score)
    {
        Scores[at] += score;
        Bits[at >> 6] |= 1UL << at;
    }

    /// <summary>Raises scores to those of another window, where these are higher, and empties that window.</summary>
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

    /// <summary>Empties the window.</summary>
    public void Clear()
    {
        Array.Clear(Scores);
        Array.Clear(Bits);
    }
}
