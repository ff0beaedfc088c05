using System.Text.RegularExpressions;

namespace LearningHub.Content.Checking;

/// <summary>
/// Keeps the time limit of patterns apart from the business of the machine. The limit counts the time on the clock, so a thread that waits for a
/// processor can exceed it without any work being done: what ran out of time is tried once more before it counts.
/// </summary>
internal static class PatternTime
{
    /// <summary>How long one pattern may take on one line, in milliseconds: some thousand times what the slowest line known takes.</summary>
    public const int Limit = 10_000;

    /// <summary>The same limit as a span of time.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromMilliseconds(Limit);

    private const int MostTries = 2;

    /// <summary>The result, or null where a pattern ran out of time at each try.</summary>
    public static T? Try<T>(Func<T> work)
        where T : class
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            try
            {
                return work();
            }
            catch (RegexMatchTimeoutException)
            {
                // The next try, or null, tells.
            }
        }
        return null;
    }
}
