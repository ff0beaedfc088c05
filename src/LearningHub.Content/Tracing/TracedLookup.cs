using System.Collections;

namespace LearningHub.Content.Tracing;

/// <summary>A lookup that reports each look-up to the open trace.</summary>
/// <param name="inner">The entries.</param>
/// <param name="kind">What they are.</param>
internal sealed class TracedLookup<T>(ILookup<string, T> inner, ReadKind kind) : ILookup<string, T>
{
    public int Count => Whole().Count;

    public IEnumerable<T> this[string key] => NoteAndGet(key)[key];

    public bool Contains(string key) => NoteAndGet(key).Contains(key);

    public IEnumerator<IGrouping<string, T>> GetEnumerator() => Whole().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ILookup<string, T> NoteAndGet(string key)
    {
        ReadTrace.Note(kind, key);
        return inner;
    }

    private ILookup<string, T> Whole()
    {
        ReadTrace.NoteEverything();
        ReadTrace.NoteEveryBody();
        return inner;
    }
}
