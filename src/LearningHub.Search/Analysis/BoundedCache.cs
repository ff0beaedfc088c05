using System.Collections.Concurrent;

namespace LearningHub.Search.Analysis;

/// <summary>Remembers what was made for texts that come again. When it is full it is emptied, and fills again.</summary>
internal sealed class BoundedCache<T>(int most, Func<string, T> make)
{
    private readonly ConcurrentDictionary<string, T> known = new(StringComparer.Ordinal);
    private int count;

    public T Get(ReadOnlySpan<char> text)
    {
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var value)) return value;
        if (Interlocked.Increment(ref count) > most)
        {
            known.Clear();
            Volatile.Write(ref count, 0);
        }
        return known.GetOrAdd(text.ToString(), make);
    }
}
