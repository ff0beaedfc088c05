using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningHub.Web.Insight;

/// <summary>
/// Counts what people search for, by week: no addresses, no cookies, no times of day. Words are kept from their fifth search in a week on;
/// until then only a hash is. The counts are in memory, and are written to a file every minute and when the host stops.
/// </summary>
public sealed class SearchCounter : IDisposable
{
    /// <summary>From this number of searches in a week, words are kept.</summary>
    public const int FewestShown = 5;

    private const int MostWords = 2_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly InsightFolder folder;
    private readonly string host;
    private readonly Func<DateOnly> today;
    private readonly ILogger logger;
    private readonly ITimer timer;
    private readonly List<WeekCounts> weeks;
    private bool hasChanged;
    private bool hasFailed;

    /// <param name="folder">Where counts are kept.</param>
    /// <param name="host">A name of this host, different for each host that counts into the folder.</param>
    /// <param name="today">Tells the day.</param>
    /// <param name="logger">Is told when counts cannot be kept.</param>
    public SearchCounter(InsightFolder folder, string host, Func<DateOnly>? today = null, ILogger? logger = null)
    {
        this.folder = folder;
        this.host = host;
        this.today = today ?? (() => DateOnly.FromDateTime(DateTime.Today));
        this.logger = logger ?? NullLogger.Instance;
        weeks = folder.Read(host);
        timer = TimeProvider.System.CreateTimer(_ => Keep(), null, Pause, Pause);
    }

    /// <summary>Counts a search.</summary>
    /// <param name="query">What was searched for.</param>
    /// <param name="found">How many results there are.</param>
    /// <param name="first">The address of the first result; null if there is none.</param>
    /// <param name="kept">For how many weeks counts are kept.</param>
    public void Count(string query, int found, string? first, int kept)
    {
        var one = new SearchCount(1, found == 0 ? 1 : 0);
        lock (gate)
        {
            try
            {
                var week = ThisWeek(kept);
                if (InsightFolder.Counted(query) is { } words) Add(week, words, one);
                else week.Others = week.Others.Plus(one);
                if (first is not null && (week.First.ContainsKey(first) || week.First.Count < MostWords))
                    week.First[first] = week.First.GetValueOrDefault(first) + 1;
                hasChanged = true;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Tell(exception);
            }
        }
    }

    /// <summary>Writes what has changed. A failure is told once, and counting goes on.</summary>
    public void Keep()
    {
        lock (gate)
        {
            if (!hasChanged) return;
            try
            {
                folder.Write(host, weeks);
                (hasChanged, hasFailed) = (false, false);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Tell(exception);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        timer.Dispose();
        Keep();
    }

    private void Add(WeekCounts week, string words, SearchCount one)
    {
        if (week.Words.TryGetValue(words, out var known))
        {
            week.Words[words] = known.Plus(one);
            return;
        }
        var hash = folder.HashOf(words);
        if (!week.Rare.TryGetValue(hash, out var rare) && week.Words.Count + week.Rare.Count >= MostWords)
        {
            week.Others = week.Others.Plus(one);
            return;
        }
        var sum = (rare ?? SearchCount.None).Plus(one);
        if (sum.Searches < FewestShown)
        {
            week.Rare[hash] = sum;
            return;
        }
        week.Rare.Remove(hash);
        week.Words[words] = sum;
    }

    private WeekCounts ThisWeek(int kept)
    {
        var monday = WeekCounts.WeekOf(today());
        weeks.RemoveAll(week => week.Week <= monday.AddDays(-7 * Math.Max(1, kept)));
        if (weeks.Find(week => week.Week == monday) is { } known) return known;
        // Of weeks that are over, not even hashes are kept.
        foreach (var week in weeks)
        {
            foreach (var rare in week.Rare.Values) week.Others = week.Others.Plus(rare);
            week.Rare.Clear();
        }
        var fresh = new WeekCounts { Week = monday };
        weeks.Add(fresh);
        return fresh;
    }

    private void Tell(Exception exception)
    {
        if (!hasFailed) logger.LogError("Searches are counted in memory only: {Why}", exception.Message);
        hasFailed = true;
    }
}
