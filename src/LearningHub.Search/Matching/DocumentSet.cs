using System.Numerics;

namespace LearningHub.Search.Matching;

/// <summary>A set of documents: one bit each.</summary>
internal sealed class DocumentSet(int words)
{
    /// <summary>64 documents a word.</summary>
    public ulong[] Words { get; } = new ulong[words];

    /// <summary>Whether a document is in the set.</summary>
    public bool Contains(int document) => (Words[document >> 6] & (1UL << document)) != 0;

    /// <summary>Adds a document.</summary>
    public void Add(int document) => Words[document >> 6] |= 1UL << document;

    /// <summary>Empties the set.</summary>
    public void Clear() => Array.Clear(Words);

    /// <summary>Fills the set with all documents.</summary>
    public void Fill(int documents)
    {
        Array.Fill(Words, ulong.MaxValue);
        if ((documents & 63) != 0) Words[^1] = (1UL << documents) - 1;
    }

    /// <summary>Number of documents.</summary>
    public int Count()
    {
        long count = 0;
        foreach (var word in Words) count += BitOperations.PopCount(word);
        return (int)count;
    }

    /// <summary>Number of documents that are also in another set.</summary>
    public int CountWith(ReadOnlySpan<ulong> other)
    {
        long count = 0;
        var words = Words.AsSpan(0, other.Length);
        for (var i = 0; i < words.Length; i++) count += BitOperations.PopCount(words[i] & other[i]);
        return (int)count;
    }

    /// <summary>Adds the documents of another set.</summary>
    public void UnionWith(ReadOnlySpan<ulong> other)
    {
        var own = Words.AsSpan(0, other.Length);
        for (var i = 0; i < own.Length; i++) own[i] |= other[i];
    }

    /// <summary>Keeps only documents that are also in another set.</summary>
    public void IntersectWith(ReadOnlySpan<ulong> other)
    {
        var own = Words.AsSpan(0, other.Length);
        for (var i = 0; i < own.Length; i++) own[i] &= other[i];
    }

    /// <summary>Removes the documents of another set.</summary>
    public void ExceptWith(ReadOnlySpan<ulong> other)
    {
        var own = Words.AsSpan(0, other.Length);
        for (var i = 0; i < own.Length; i++) own[i] &= ~other[i];
    }

    /// <summary>The first document of the set from one on, or -1.</summary>
    public int Next(int document)
    {
        var at = document >> 6;
        if (at >= Words.Length) return -1;
        var word = Words[at] & (ulong.MaxValue << document);
        while (word == 0)
        {
            if (++at == Words.Length) return -1;
            word = Words[at];
        }
        return (at << 6) + BitOperations.TrailingZeroCount(word);
    }
}
