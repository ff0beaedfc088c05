using System.Collections.Concurrent;
using System.Diagnostics;

namespace LearningHub.Releases.Building;

/// <summary>
/// How long the stages of a build took. Times of parallel threads are added up, so their sum can be longer than the build took.
/// </summary>
public sealed class StageTimes
{
    private readonly ConcurrentDictionary<string, long> ticks = new(StringComparer.Ordinal);

    private int taken;

    /// <summary>Told what is done, and how many files of how many are done. Called from any thread.</summary>
    public Action<string, int, int>? Report { get; init; }

    /// <summary>How many files were taken over from an earlier release.</summary>
    public int Taken => taken;

    /// <summary>Counts a file that was taken over.</summary>
    internal void AddTaken() => Interlocked.Increment(ref taken);

    /// <summary>Stages with their times, by name.</summary>
    public IReadOnlyList<(string Stage, TimeSpan Time)> All =>
        [.. ticks.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => (each.Key, Stopwatch.GetElapsedTime(0, each.Value)))];

    /// <summary>Adds the time since a timestamp of <see cref="Stopwatch"/> to a stage.</summary>
    public void AddSince(string stage, long started)
    {
        var passed = Stopwatch.GetTimestamp() - started;
        ticks.AddOrUpdate(stage, passed, (_, before) => before + passed);
    }
}
