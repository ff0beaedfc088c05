using System.CommandLine;

namespace LearningHub.Benchmarks.Measuring;

/// <summary><c>measure</c>: runs commands in turn, A B A B, and compares them pair by pair.</summary>
internal static class MeasureCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var runs = new Option<int>("--runs")
        {
            Description = "Counted runs of each, after one that is not counted.",
            DefaultValueFactory = _ => 5,
            HelpName = "N"
        };
        var names = new Option<string>("--names")
        {
            Description = "Names of the commands, with commas.",
            DefaultValueFactory = _ => "hub,hugo"
        };
        var ratios = new Option<string>("--ratios")
        {
            Description = "What to compare, with commas, such as hub/hugo. Without it, the first command with each other.",
            DefaultValueFactory = _ => string.Empty,
        };
        var scratch = new Option<string>("--scratch")
        {
            Description = "Folder for outputs; best in memory.",
            DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "benchmark")
        };
        var keep = new Option<bool>("--keep") { Description = "Leave outputs until the end; needed where the folder is on a disk." };
        var words = new Argument<string[]>("commands")
        {
            Description = "-- COMMAND [--vs COMMAND]; {out} in them stands for a new folder.",
            Arity = ArgumentArity.OneOrMore
        };
        var command = new Command(
            "measure", "Times commands as whole processes. Example: measure --runs 5 -- hub build --output {out} --vs hugo "
            + "--destination {out}")
        {
            runs, names, ratios, scratch, keep, words,
        };
        runs.RefuseBelowOne();
        command.Validators.Add(result =>
        {
            if (Contestant.Parse(result.GetValue(words) ?? [], []).Any(contestant => contestant.Words.Count == 0))
                result.AddError("A command is missing beside --vs.");
        });
        command.SetAction(parsed => Measure(
            Contestant.Parse(parsed.GetRequiredValue(words), parsed.GetRequiredValue(names).Split(',')), parsed.GetValue(runs),
            parsed.GetRequiredValue(ratios).Split(',', StringSplitOptions.RemoveEmptyEntries),
            new CommandRunner(Path.GetFullPath(parsed.GetRequiredValue(scratch)), parsed.GetValue(keep))));
        return command;
    }

    private static int Measure(IReadOnlyList<Contestant> contestants, int count, string[] ratios, CommandRunner runner)
    {
        var runs = contestants.Select(_ => new List<Run>()).ToArray();
        try
        {
            for (var i = 0; i <= count; i++)
            {
                for (var each = 0; each < contestants.Count; each++)
                {
                    var run = runner.Run(contestants[each]);
                    if (i > 0) runs[each].Add(run); // The first only warms the file cache.
                }
            }
        }
        catch (InvalidOperationException failure)
        {
            Console.Error.WriteLine(failure.Message);
            return 1;
        }
        Report.Write(Console.Out, contestants, runs, ratios);
        return 0;
    }
}
