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

    private const int TriesBetweenCollections = 5;

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
            // A long text needs large arrays. Until the collector has run, each try gets new memory from the system, which takes longer
            // than the work: four milliseconds for one.
            if (i > 0 && i % TriesBetweenCollections == 0) GC.Collect();
            var one = Milliseconds(() =>
            {
                for (var n = 0; n < times; n++) small();
            });
            // Half a millisecond for what a run costs whatever the text.
            least = Math.Min(least, Milliseconds(large) / (one + 0.5));
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
