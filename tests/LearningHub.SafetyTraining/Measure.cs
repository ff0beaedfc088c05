using System.Globalization;
using System.Text;

namespace LearningHub.SafetyTraining;

/// <summary>What the classifier makes of sets that it has not learnt from.</summary>
internal static class Measure
{
    private const int Folds = 10;
    private static readonly double[] Limits = [-2, -1.5, -1.25, -1, -0.5];

    /// <summary>A table: for each set, learnt from nine tenths of the others, which share of its risks and of its other texts scores below
    /// each limit.</summary>
    public static string LeavingSetsOut(IReadOnlyList<Example> examples)
    {
        string[] sets = [.. examples.Select(example => example.Set).Distinct()];
        var scores = new List<(Example Example, double Score)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var left = sets.Where((_, at) => at % Folds == fold).ToHashSet();
            var weights = Trainer.Learn([.. examples.Where(example => !left.Contains(example.Set))]);
            scores.AddRange(examples.Where(example => left.Contains(example.Set)).Select(each => (each, Score(each, weights))));
        }
        var text = new StringBuilder($"set          risks below {string.Join("  ", Limits)}; others below the same\n");
        foreach (var set in scores.GroupBy(pair => pair.Example.Set).OrderBy(group => group.Key, StringComparer.Ordinal))
            text.Append(Row(set.Key, [.. set]));
        return text.Append(Row("all", scores)).ToString();
    }

    private static string Row(string name, IReadOnlyList<(Example Example, double Score)> scores) =>
        $"{name,-12} {Shares(scores, isRisk: true)}; {Shares(scores, isRisk: false)}\n";

    private static string Shares(IReadOnlyList<(Example Example, double Score)> scores, bool isRisk)
    {
        double[] meant = [.. scores.Where(pair => pair.Example.IsRisk == isRisk).Select(pair => pair.Score)];
        return string.Join("  ", Limits.Select(limit => meant.Length == 0 ? "-"
            : string.Create(CultureInfo.InvariantCulture, $"{meant.Count(score => score < limit) / (double)meant.Length:0.000}")));
    }

    private static double Score(Example example, SortedDictionary<string, float> weights) =>
        weights[string.Empty] + (example.Features.Sum(feature => weights.GetValueOrDefault(feature)) / Math.Sqrt(example.Features.Count));
}
