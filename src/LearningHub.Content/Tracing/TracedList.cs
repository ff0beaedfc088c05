using System.Collections;

namespace LearningHub.Content.Tracing;

/// <summary>A list that reports to the open trace that it was read.</summary>
/// <param name="inner">The entries.</param>
internal sealed class TracedList<T>(IReadOnlyList<T> inner) : IReadOnlyList<T>
{
    public int Count => Whole().Count;

    public T this[int index] => Whole()[index];

    public IEnumerator<T> GetEnumerator() => Whole().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IReadOnlyList<T> Whole()
    {
        ReadTrace.NoteEverything();
        return inner;
    }
}
