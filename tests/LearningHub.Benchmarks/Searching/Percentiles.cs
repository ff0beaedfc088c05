namespace LearningHub.Benchmarks.Searching;

/// <summary>Half, nine tenths and ninety-nine hundredths of some samples are no larger than these (nearest rank).</summary>
internal readonly record struct Percentiles(double P50, double P90, double P99)
{
    /// <summary>Of some samples.</summary>
    public static Percentiles FromSamples(IEnumerable<double> samples)
    {
        double[] sorted = [.. samples.Order()];
        return new Percentiles(At(sorted, 0.50), At(sorted, 0.90), At(sorted, 0.99));
    }

    private static double At(double[] sorted, double share) =>
        sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
}
