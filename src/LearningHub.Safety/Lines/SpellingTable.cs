using LearningHub.Safety.Words;

namespace LearningHub.Safety.Lines;

/// <summary>
/// All spellings of a run. Reading takes no lock and makes no string: each word of a library comes by here, and most have been seen
/// before. Safe to share between threads.
/// </summary>
internal sealed class SpellingTable(Vocabulary vocabulary)
{
    private const int LongestKept = 48;

    // Hostile texts can hold endless words; those that come later are looked up each time.
    private const int MostKept = 200_000;

    private readonly Lock guard = new();
    private Spelling?[] slots = new Spelling?[4096];
    private int count;

    /// <summary>The spelling of a piece of text.</summary>
    public Spelling Find(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestKept) return Spelling.Create(written, vocabulary);
        var hash = string.GetHashCode(written);
        return Find(Volatile.Read(ref slots), written, hash, out _) ?? Add(written, hash);
    }

    // Spellings that share a slot stand in the slots behind it. Half of the slots at least are free, so the search ends.
    private static Spelling? Find(Spelling?[] slots, ReadOnlySpan<char> written, int hash, out int free)
    {
        for (var at = hash & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            if (Volatile.Read(ref slots[at]) is not { } spelling)
            {
                free = at;
                return null;
            }
            if (written.SequenceEqual(spelling.Written))
            {
                free = -1;
                return spelling;
            }
        }
    }

    private Spelling Add(ReadOnlySpan<char> written, int hash)
    {
        var made = Spelling.Create(written, vocabulary);
        lock (guard)
        {
            if (Find(slots, written, hash, out var free) is { } known) return known;
            if (count == MostKept) return made;
            Volatile.Write(ref slots[free], made);
            if (++count * 2 > slots.Length) Grow();
        }
        return made;
    }

    // Readers that still hold the old slots find a new spelling in here a moment later, in Add.
    private void Grow()
    {
        var larger = new Spelling?[slots.Length * 2];
        foreach (var spelling in slots)
        {
            if (spelling is null) continue;
            Find(larger, spelling.Written, string.GetHashCode(spelling.Written), out var free);
            larger[free] = spelling;
        }
        Volatile.Write(ref slots, larger);
    }
}
