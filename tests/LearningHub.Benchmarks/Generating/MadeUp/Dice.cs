namespace LearningHub.Benchmarks.Generating.MadeUp;

/// <summary>Random numbers that are the same on every machine and runtime (SplitMix64): a seed always makes the same library.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 to below 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 to below a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>A whole number between two, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>True with a probability in per cent.</summary>
    public bool Chance(int inHundred) => Below(100) < inHundred;

    /// <summary>Pick of some things.</summary>
    public T Pick<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>Distinct items of a list. The first are drawn far more often than the last.</summary>
    public IReadOnlyList<T> SomeUnevenly<T>(IReadOnlyList<T> things, int count)
    {
        var some = new List<T>();
        while (some.Count < Math.Min(count, things.Count))
        {
            var (fraction, other) = (Fraction(), Fraction());
            var thing = things[(int)(things.Count * fraction * other)];
            if (!some.Contains(thing)) some.Add(thing);
        }
        return some;
    }

    /// <summary>A length that spreads like those of real reports: half below the median, one in twenty over twice as long.</summary>
    public int Length(int median)
    {
        // The sum of twelve fractions is close to the normal distribution, and exact everywhere, unlike a logarithm.
        var normal = Enumerable.Range(0, 12).Sum(_ => Fraction()) - 6;
        return (int)Math.Clamp(median * Math.Pow(1.61, normal), 1_500, 46_000);
    }

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
