using System.Runtime.InteropServices;

namespace LearningHub.Search.Storage;

/// <summary>What a search needs to know of a block of postings to jump over it.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal struct BlockEntry
{
    /// <summary>Documents in a block; the last of a term may have fewer.</summary>
    public const int Size = 128;

    /// <summary>The last document.</summary>
    public int LastDocument;

    /// <summary>Where the block begins, from the beginning of the term's postings.</summary>
    public uint PostingsOffset;

    /// <summary>Where its positions begin, from the beginning of the term's positions.</summary>
    public uint PositionsOffset;

    /// <summary>The largest saturation (frequency by length norm) in it: it bounds the score of every document of the block.</summary>
    public float MostSaturation;
}
