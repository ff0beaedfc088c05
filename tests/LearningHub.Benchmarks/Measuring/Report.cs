using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningHub.Benchmarks.Measuring;

/// <summary>Writes what was measured: medians, and the span from lowest to highest in brackets.</summary>
internal static partial class Report
{
    /// <summary>Writes a line for each command, a line of ratios, and the stages that the first command reported.</summary>
    public static void Write(
        TextWriter output, IReadOnlyList<Contestant> contestants, IReadOnlyList<IReadOnlyList<Run>> runs, string[] ratios)
    {
        for (var i = 0; i < contestants.Count; i++)
        {
            output.WriteLine($"  {contestants[i].Name,-7} wall {Measure(runs[i], run => run.Wall).Text("0.00")} s, cpu "
                + $"{Measure(runs[i], run => run.Cpu).Text("0.00")} s, "
                + $"peak {Measure(runs[i], run => run.PeakMb).Text("0")} MB");
        }
        if (ratios.Length == 0) ratios = [.. contestants.Skip(1).Select(other => $"{contestants[0].Name}/{other.Name}")];
        foreach (var pair in ratios.Select(ratio => ratio.Split('/')))
        {
            var (some, others) = (RunsOf(pair[0]), RunsOf(pair[^1]));
            output.WriteLine($"  {pair[0]} / {pair[^1]}: wall {Ratio(some, others, run => run.Wall)}, cpu "
                + $"{Ratio(some, others, run => run.Cpu)}, peak {Ratio(some, others, run => run.PeakMb)}");
        }
        foreach (var stage in Stages(runs[0]))
            output.WriteLine($"  {contestants[0].Name} stage: {stage.Key} {Spread.FromFigures(stage).Text("0")} ms");

        IReadOnlyList<Run> RunsOf(string name) => contestants.Index().Where(each => each.Item.Name == name).Select(each => runs[each.Index])
            .FirstOrDefault() ?? throw new InvalidOperationException($"No command is called {name}.");
    }

    /// <summary>Pair by pair: what burdens the machine burdens both runs of a pair.</summary>
    private static string Ratio(IReadOnlyList<Run> some, IReadOnlyList<Run> others, Func<Run, double> figure) =>
        Spread.FromFigures(some.Zip(others, (one, other) => figure(one) / figure(other))).Text("0.00");

    private static Spread Measure(IReadOnlyList<Run> runs, Func<Run, double> figure) => Spread.FromFigures(runs.Select(figure));

    private static IEnumerable<IGrouping<string, double>> Stages(IReadOnlyList<Run> runs) => runs
        .SelectMany(run => Stage().Matches(run.Said))
        .GroupBy(match => match.Groups[1].Value, match => double.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?:^|; )([a-z][a-z, ]*) (\d+) ms", RegexOptions.Multiline)]
    private static partial Regex Stage();
}
