using System.Globalization;

namespace LearningHub.Tools.Collating;

/// <summary>A count with its base. A percentage is never given without its base.</summary>
/// <param name="Count">How many.</param>
/// <param name="Base">Of how many.</param>
public readonly record struct Figure(int Count, int Base)
{
    /// <summary>The percentage with one decimal; null if the base is 0.</summary>
    public decimal? Percent => Base == 0 ? null : Math.Round(Count * 100m / Base, 1, MidpointRounding.AwayFromZero);

    /// <inheritdoc/>
    public override string ToString() => Percent is { } percent
        ? string.Create(CultureInfo.InvariantCulture, $"{Count} of {Base} ({percent:0.0}%)") : "none of 0";
}
