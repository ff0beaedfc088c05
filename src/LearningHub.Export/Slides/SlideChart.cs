namespace LearningHub.Export.Slides;

/// <summary>A bar chart on a slide.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Scale">What the bars count, for example "Per cent of 24 audit returns".</param>
/// <param name="Bars">Label and percentage of each bar.</param>
internal sealed record SlideChart(string Caption, string Scale, IReadOnlyList<(string Label, decimal Value)> Bars)
{
    /// <summary>The chart in words, for people who cannot see it.</summary>
    public string InWords => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"Bar chart: {Caption}. {Scale}. {string.Join("; ", Bars.Select(InWordsOf))}.");

    private static string InWordsOf((string Label, decimal Value) bar) => FormattableString.Invariant($"{bar.Label}: {bar.Value}");
}
