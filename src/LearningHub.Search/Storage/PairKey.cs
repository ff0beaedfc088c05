namespace LearningHub.Search.Storage;

/// <summary>Names two common words of a field that stand a given number of places apart. Keys sort by first word, second word, gap.</summary>
internal static class PairKey
{
    /// <summary>How many places apart two words may stand: next to each other, or with one or two stop words between them ("voice of the child").</summary>
    public const int Reach = 3;

    private const int GapBits = 2;
    private const int SlotBits = 31;

    /// <summary>The key.</summary>
    /// <param name="first">Slot of the first word.</param>
    /// <param name="second">Slot of the second word.</param>
    /// <param name="gap">From 1 to <see cref="Reach"/>.</param>
    public static ulong Of(int first, int second, int gap) => ((ulong)(uint)first << (SlotBits + GapBits)) | ((ulong)(uint)second << GapBits) | (uint)gap;
}
