using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace LearningHub.Benchmarks;

/// <summary><c>measure</c>: runs two commands in turn and compares them pair by pair.</summary>
internal static class MeasureCommand
{
    private sealed record Run(double Wall, double Cpu, double PeakMb);

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var runs = new Option<int>("--runs") { Description = "Counted runs of each, after one that is not.", DefaultValueFactory = _ => 5 };
        var first = new Option<string>("--first") { Description = "A shell command.", Required = true };
        var second = new Option<string?>("--second") { Description = "Another, run in turn with the first." };
        var command = new Command("measure", "Times commands as whole processes.") { runs, first, second };
        command.SetAction(parsed => Measure(parsed.GetValue(runs), parsed.GetRequiredValue(first), parsed.GetValue(second)));
        return command;
    }

    private static void Measure(int runs, string first, string? second)
    {
        var (a, b) = (new List<Run>(), new List<Run>());
        for (var i = 0; i <= runs; i++)
        {
            var (one, other) = (Time(first), second is null ? null : Time(second));
            if (i == 0) continue;
            a.Add(one);
            if (other is not null) b.Add(other);
        }
        Console.WriteLine($"  hub   wall {Span(a, run => run.Wall)} s, cpu {Span(a, run => run.Cpu)} s, peak {Span(a, run => run.PeakMb)} MB");
        if (b.Count == 0) return;
        Console.WriteLine($"  other wall {Span(b, run => run.Wall)} s, cpu {Span(b, run => run.Cpu)} s, peak {Span(b, run => run.PeakMb)} MB");
        Console.WriteLine($"  ratio wall {Span([.. a.Zip(b, (x, y) => new Run(x.Wall / y.Wall, 0, 0))], run => run.Wall)}");
    }

    private static Run Time(string command)
    {
        // GNU time reads the kernel's own account of the finished process.
        var start = new ProcessStartInfo("/usr/bin/time", ["-f", "%e %U %S %M", "sh", "-c", $"exec {command} >/dev/null 2>/dev/null"]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command} ended with {process.ExitCode}: {said}");
        var figures = said.Trim().Split('\n')[^1].Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        return new Run(figures[0], figures[1] + figures[2], figures[3] / 1024);
    }

    private static string Span(List<Run> runs, Func<Run, double> figure)
    {
        var sorted = runs.Select(figure).Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Length / 2]:0.00} ({sorted[0]:0.00}-{sorted[^1]:0.00})");
    }
}
