using System.Collections;
using LearningHub.Search.Querying;

namespace LearningHub.Search.Assisting;

/// <summary>A word that somebody is typing: the words of phrases that begin like it.</summary>
internal sealed class TypedWord
{
    // Shorter ones are near to too much.
    private const int WordOfOneEdit = 4;

    private readonly PhraseWords words;
    private readonly BitArray meant;

    public TypedWord(PhraseWords words, string typed, int edits)
    {
        this.words = words;
        IsNear = edits > 0 && typed.Length >= WordOfOneEdit;
        Length = typed.Length;
        meant = new BitArray(words.All.Length);
        var all = words.All;
        for (var word = IsNear ? 0 : First(all, typed); word < all.Length; word++)
        {
            var begins = IsNear ? EditDistance.IsBeginningWithin(edits, all[word], typed)
                : all[word].StartsWith(typed, StringComparison.Ordinal);
            if (begins) Add(word);
            else if (!IsNear) break;
        }
    }

    // Whether the words are only near what was typed.
    public bool IsNear { get; }
    public int Length { get; }
    public List<int> Words { get; } = [];
    public int Phrases { get; private set; }

    public bool Means(int word) => meant[word];

    public bool IsIn(int phrase)
    {
        foreach (var word in words.Of(phrase))
        {
            if (meant[word]) return true;
        }
        return false;
    }

    private void Add(int word)
    {
        meant[word] = true;
        Words.Add(word);
        Phrases += words.Count(word);
    }

    private static int First(ReadOnlySpan<string> all, string typed)
    {
        var at = all.BinarySearch(typed, StringComparer.Ordinal);
        return at >= 0 ? at : ~at;
    }
}
