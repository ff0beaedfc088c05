namespace LearningHub.Studio.Reading;

/// <summary>Limits how often readers with one link may write.</summary>
/// <param name="time">Tells the time.</param>
internal sealed class ReaderRate(TimeProvider time)
{
    private const int MostAMinute = 10;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> moments = new(StringComparer.Ordinal);

    /// <summary>Whether one more may be taken.</summary>
    public bool TryTake(string id)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            foreach (var (other, times) in moments.ToArray())
            {
                while (times.Count > 0 && now - times.Peek() > Window) times.Dequeue();
                if (times.Count == 0) moments.Remove(other);
            }
            if (!moments.TryGetValue(id, out var mine)) moments[id] = mine = new Queue<DateTimeOffset>();
            if (mine.Count >= MostAMinute) return false;
            mine.Enqueue(now);
            return true;
        }
    }
}
