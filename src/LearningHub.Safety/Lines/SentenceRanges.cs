namespace LearningHub.Safety.Lines;

/// <summary>The sentences of a text one after the other, for <c>foreach</c>, without anything being put on the heap.</summary>
public struct SentenceRanges(string text)
{
    private int start;
    private int end;

    /// <summary>The sentence that it stands at.</summary>
    public readonly Range Current => start..end;

    /// <summary>Goes on to the next sentence, if there is one.</summary>
    public bool MoveNext()
    {
        start = end;
        if (start >= text.Length) return false;
        end = Sentences.EndOf(text, start);
        return true;
    }

    /// <summary>Itself.</summary>
    public readonly SentenceRanges GetEnumerator() => this;
}
