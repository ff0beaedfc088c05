using System.Globalization;

namespace LearningHub.Benchmarks.Measuring;

/// <summary>The median of some figures and how far they lie apart.</summary>
internal readonly record struct Spread(double Median, double Low, double High)
{
    /// <summary>The spread of some figures.</summary>
    public static Spread FromFigures(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToArray();
        var middle = sorted.Length / 2;
        var median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[^1]);
    }

    /// <summary>As text, for example <c>0.64 (0.62-0.67)</c>.</summary>
    /// <param name="format">How a number is written, for example <c>0.00</c>.</param>
    public string Text(string format) => string.Create(CultureInfo.InvariantCulture,
        $"{Median.ToString(format, CultureInfo.InvariantCulture)} "
            + $"({Low.ToString(format, CultureInfo.InvariantCulture)}-{High.ToString(format, CultureInfo.InvariantCulture)})");
}
