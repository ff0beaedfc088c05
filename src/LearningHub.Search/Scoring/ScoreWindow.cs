namespace LearningHub.Search.Scoring;

/// <summary>The scores of some consecutive documents, with a bit for each that has one.</summary>
internal sealed class ScoreWindow
{
    public const int Size = 2048;

    private readonly double[] scores = new double[Size];
    private readonly long[] bits = new long[Size / 64];

    public SetBits Places => new(bits);

    public void Add(int at, double score)
    {
        scores[at] += score;
        bits[at >> 6] |= 1L << at;
    }

    public void Raise(int at, double score)
    {
        scores[at] = Math.Max(scores[at], score);
        bits[at >> 6] |= 1L << at;
    }

    // Gives the score at a place and removes it; the bit stays until Clear.
    public double RemoveScore(int at)
    {
        var score = scores[at];
        scores[at] = 0;
        return score;
    }

    // To be called when every score was removed.
    public void Clear() => Array.Clear(bits);
}
