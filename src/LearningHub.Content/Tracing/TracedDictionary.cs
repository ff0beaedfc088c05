using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LearningHub.Content.Tracing;

/// <summary>A dictionary that reports each look-up to the open trace.</summary>
/// <param name="inner">The entries.</param>
/// <param name="kind">What they are.</param>
internal sealed class TracedDictionary<T>(Dictionary<string, T> inner, ReadKind kind) : IReadOnlyDictionary<string, T>
{
    /// <summary>The same dictionary with other values for some of its keys.</summary>
    public TracedDictionary<T> With(IEnumerable<KeyValuePair<string, T>> changed)
    {
        // From a dictionary of the same kind, entries are copied without hashing them again.
        var entries = new Dictionary<string, T>(inner, StringComparer.Ordinal);
        foreach (var (key, value) in changed) entries[key] = value;
        return new TracedDictionary<T>(entries, kind);
    }

    public int Count => Whole().Count;

    public IEnumerable<string> Keys => Whole().Keys;

    public IEnumerable<T> Values => Whole().Values;

    public T this[string key] => NoteAndGet(key)[key];

    public bool ContainsKey(string key) => NoteAndGet(key).ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => NoteAndGet(key).TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => Whole().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, T> NoteAndGet(string key)
    {
        ReadTrace.Note(kind, key);
        return inner;
    }

    private Dictionary<string, T> Whole()
    {
        ReadTrace.NoteEverything();
        return inner;
    }
}
