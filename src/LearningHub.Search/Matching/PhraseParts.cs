using LearningHub.Search.Storage;

namespace LearningHub.Search.Matching;

/// <summary>Postings that have to stand together for a phrase: those of its words, or of two common words at once.</summary>
/// <param name="reader">The index.</param>
/// <param name="field">Ordinal of the field.</param>
/// <param name="slots">Of the words.</param>
/// <param name="offsets">Where each stands in the phrase, in increasing order.</param>
internal sealed class PhraseParts(IndexReader reader, int field, int[] slots, int[] offsets)
{
    /// <summary>The fewest parts that hold all words, in order; -1 as a slot says that two words stand so nowhere.</summary>
    public IReadOnlyList<(int Slot, int Offset)> Fewest()
    {
        var parts = new List<(int Slot, int Offset)>(slots.Length);
        for (var word = 0; word < slots.Length; word++)
        {
            if (IsPair(word)) parts.Add(Pair(word++));
            // The pair of an odd word with the one before it is in fewer documents than the word.
            else if (IsPair(word - 1)) parts.Add(Pair(word - 1));
            else parts.Add((slots[word], offsets[word]));
        }
        return parts;
    }

    private (int Slot, int Offset) Pair(int word) => (reader.PairSlot(slots[word], slots[word + 1], Gap(word)), offsets[word]);

    private bool IsPair(int word) => word >= 0 && word + 1 < slots.Length && IsCommon(slots[word]) && IsCommon(slots[word + 1]) && Gap(word) is > 0 and <= PairKey.Reach;

    private bool IsCommon(int slot) => reader.Info(slot).DocumentFrequency >= reader.Manifest.Fields[field].CommonFrom;

    private int Gap(int word) => offsets[word + 1] - offsets[word];
}
