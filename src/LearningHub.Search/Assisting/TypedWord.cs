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

    /// <summary>Finds the words.</summary>
    /// <param name="words">Of all phrases.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="edits">0: words that begin so; 1: words whose beginning of about that length is near.</param>
    public TypedWord(PhraseWords words, string typed, int edits)
    {
        this.words = words;
        IsNear = edits > 0 && typed.Length >= WordOfOneEdit;
        Length = typed.Length;
        meant = new BitArray(words.All.Length);
        var all = words.All;
        for (var word = IsNear ? 0 : First(all, typed); word < all.Length; word++)
        {
            var begins = IsNear ? EditDistance.IsBeginningWithin(edits, all[word], typed) : all[word].StartsWith(typed, StringComparison.Ordinal);
            if (begins) Add(word);
            else if (!IsNear) break;
        }
    }

    /// <summary>Whether the words are only near what was typed.</summary>
    public bool IsNear { get; }

    /// <summary>UTF-16 units that were typed.</summary>
    public int Length { get; }

    /// <summary>The words, in order.</summary>
    public List<int> Words { get; } = [];

    /// <summary>How many phrases have one of them; one that has several is counted as often.</summary>
    public int Phrases { get; private set; }

    /// <summary>Whether a word is one of them.</summary>
    public bool Means(int word) => meant[word];

    /// <summary>Whether a phrase has one of them.</summary>
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
