using LearningHub.Benchmarks.Generating.MadeUp;

namespace LearningHub.Benchmarks.Generating.Passages;

/// <summary>Draws numbers from 0 up, each as often as its weight says, in the same short time however many there are (Walker's alias
/// method).</summary>
internal sealed class UnevenDraw
{
    private readonly double[] keep;
    private readonly int[] other;

    /// <summary>Prepares the draw.</summary>
    /// <param name="weights">Relative frequency of each; all above zero.</param>
    public UnevenDraw(IReadOnlyList<double> weights)
    {
        keep = new double[weights.Count];
        other = new int[weights.Count];
        var mean = weights.Sum() / weights.Count;
        var (below, above) = (new Stack<int>(), new Stack<int>());
        for (var i = 0; i < keep.Length; i++)
        {
            (keep[i], other[i]) = (weights[i] / mean, i);
            (keep[i] < 1 ? below : above).Push(i);
        }
        while (below.Count > 0 && above.Count > 0)
        {
            // A column that is not full is filled up from one that is more than full.
            var (small, large) = (below.Pop(), above.Pop());
            other[small] = large;
            keep[large] -= 1 - keep[small];
            (keep[large] < 1 ? below : above).Push(large);
        }
    }

    /// <summary>Zipf's law: the nth is drawn about an nth as often as the first, the first few less steeply (Mandelbrot).</summary>
    public static UnevenDraw Zipf(int count) => new([.. Enumerable.Range(0, count).Select(rank => 1 / (rank + 2.7))]);

    /// <summary>One number.</summary>
    public int Next(Dice dice)
    {
        var place = dice.Fraction() * keep.Length;
        var column = (int)place;
        return place - column < keep[column] ? column : other[column];
    }
}
