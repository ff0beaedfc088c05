using System.Collections.Concurrent;
using System.Diagnostics;

namespace LearningHub.Releases.Building;

/// <summary>
/// How long the stages of a build took. Those that run side by side are added up over all threads: their sum is more than the time that
/// passed.
/// </summary>
public sealed class StageTimes
{
    private readonly ConcurrentDictionary<string, long> ticks = new(StringComparer.Ordinal);

    /// <summary>Stages with their times, by name.</summary>
    public IReadOnlyList<(string Stage, TimeSpan Time)> All =>
        [.. ticks.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => (each.Key, Stopwatch.GetElapsedTime(0, each.Value)))];

    /// <summary>Adds to a stage what has passed since a time stamp of <see cref="Stopwatch"/>.</summary>
    public void AddSince(string stage, long started)
    {
        var passed = Stopwatch.GetTimestamp() - started;
        ticks.AddOrUpdate(stage, passed, (_, before) => before + passed);
    }
}
