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

    // The score at a place, which is then empty but for its bit.
    public double Take(int at)
    {
        var score = scores[at];
        scores[at] = 0;
        return score;
    }

    // To be called when every score was taken.
    public void Clear() => Array.Clear(bits);
}
