using System.Collections;

namespace LearningHub.Content.Tracing;

/// <summary>A lookup that reports each look-up to the open trace.</summary>
/// <param name="inner">The entries.</param>
/// <param name="kind">What they are.</param>
/// <param name="current">What an entry is today; null: what it was when the lookup was made.</param>
internal sealed class TracedLookup<T>(ILookup<string, T> inner, ReadKind kind, Func<T, T>? current = null) : ILookup<string, T>
{
    public int Count => Whole().Count;

    public IEnumerable<T> this[string key] => current is null ? NoteAndGet(key)[key] : NoteAndGet(key)[key].Select(current);

    public bool Contains(string key) => NoteAndGet(key).Contains(key);

    public IEnumerator<IGrouping<string, T>> GetEnumerator() => Whole().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same entries, each as it is today.</summary>
    public TracedLookup<T> With(Func<T, T> today) => new(inner, kind, today);

    private ILookup<string, T> NoteAndGet(string key)
    {
        ReadTrace.Note(kind, key);
        return inner;
    }

    private ILookup<string, T> Whole()
    {
        ReadTrace.NoteEverything();
        ReadTrace.NoteEveryBody();
        return current is null ? inner : inner.SelectMany(group => group.Select(each => (group.Key, Value: current(each))))
            .ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }
}
