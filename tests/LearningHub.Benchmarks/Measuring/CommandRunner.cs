using System.Diagnostics;
using System.Globalization;

namespace LearningHub.Benchmarks.Measuring;

/// <summary>Runs commands as processes, and measures their time and memory with GNU time.</summary>
/// <param name="scratch">A folder in memory, for what they write.</param>
/// <param name="keep">Whether outputs stay until the end: on a disk, writing just after deleting would be measured too.</param>
internal sealed class CommandRunner(string scratch, bool keep)
{
    private const string GnuTime = "/usr/bin/time";

    private int runs;

    /// <summary>Runs a command to its end. What was written is deleted outside the time measured.</summary>
    /// <exception cref="InvalidOperationException">The command did not end with 0.</exception>
    public Run Run(Contestant contestant)
    {
        Directory.CreateDirectory(scratch);
        var output = Path.Combine(scratch, $"out-{++runs}");
        var account = Path.Combine(scratch, "account");
        // Our own process is large, and a child counts its parent's memory until it becomes another program: so the small program time
        // starts it.
        var start = new ProcessStartInfo(
            GnuTime, ["-q", "-o", account, "-f", "%U %S %M",
            .. contestant.Words.Select(word => word.Replace("{out}", output, StringComparison.Ordinal))])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{GnuTime} did not start.");
        var complaint = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{contestant.Name} ended with {process.ExitCode}.\n{said}{complaint.Result}");
        var figures = File.ReadAllText(account).Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        if (!keep && Directory.Exists(output)) Directory.Delete(output, recursive: true);
        return new Run(wall, figures[0] + figures[1], figures[2] / 1024, said);
    }
}
