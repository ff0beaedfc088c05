using System.Diagnostics;
using System.Runtime.InteropServices;

namespace LearningHub.Tests.Support;

/// <summary>
/// Processor time of the current thread. A busy machine stretches what a clock on the wall shows, and hardly what this shows. Where the
/// system has no such clock, the clock on the wall serves.
/// </summary>
internal static partial class ThreadClock
{
    private const int ThreadProcessorTime = 3;
    private const int Tries = 20;

    // What a run may cost whatever the text: a long text needs large arrays, and the collector may clean up while it runs. Work that grows
    // with the square of the text takes far longer at the lengths that tests use.
    private const double Allowance = 2;

    /// <summary>How much longer a large piece of work takes than its share: 1 if work is in proportion to size.</summary>
    /// <param name="small">Work on a text.</param>
    /// <param name="large">The same work on a text so many times as long.</param>
    /// <param name="times">How many times as long.</param>
    /// <param name="enough">A growth that is small enough: no further try is made below it.</param>
    public static double Growth(Action small, Action large, int times, double enough)
    {
        var least = double.MaxValue;
        for (var i = 0; i < Tries && least > enough; i++)
        {
            var one = Milliseconds(() =>
            {
                for (var n = 0; n < times; n++) small();
            });
            least = Math.Min(least, Milliseconds(large) / (one + Allowance));
        }
        return least;
    }

    /// <summary>The processor time of some work.</summary>
    public static double Milliseconds(Action work)
    {
        var start = Now();
        work();
        return Now() - start;
    }

    private static double Now() =>
        OperatingSystem.IsLinux() && ReadClock(ThreadProcessorTime, out var time) == 0
            ? time.Seconds * 1e3 + time.Nanoseconds / 1e6 : Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ReadClock(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
