using System.Numerics;
using System.Runtime.Intrinsics;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Matching;

/// <summary>Goes through the postings of a term in a field, block by block. It is used again for another term when a query is answered.</summary>
internal sealed unsafe class PostingCursor
{
    /// <summary>The document of a cursor that has come to its end.</summary>
    public const int End = int.MaxValue;

    // What is compared at a time.
    private const int Lanes = 8;

    private readonly int[] ids = GC.AllocateUninitializedArray<int>(BlockEntry.Size + Lanes, pinned: true);
    private readonly int[] frequencies = GC.AllocateUninitializedArray<int>(BlockEntry.Size, pinned: true);
    private readonly int[] firstPositions = new int[BlockEntry.Size];
    private IndexReader reader = null!;
    private TermInfo info;
    private int blockCount;
    private int block;
    private int frequencyBits;
    private int positionBits;
    private byte* packedFrequencies;
    private byte* packedPositions;
    private bool hasFrequencies;
    private bool hasFirstPositions;
    private int index;

    /// <summary>The documents of the current block; <see cref="Count"/> of them.</summary>
    public ReadOnlySpan<int> Ids => ids.AsSpan(0, Count);

    /// <summary>Documents in the current block.</summary>
    public int Count { get; private set; }

    /// <summary>What is known of the term.</summary>
    public ref readonly TermInfo Info => ref info;

    /// <summary>Number of blocks.</summary>
    public int BlockCount => blockCount;

    /// <summary>The current document, after <see cref="Advance"/>.</summary>
    public int Document { get; private set; }

    /// <summary>Where the current document stands in its block.</summary>
    public int Index => index;

    /// <summary>Begins with a term.</summary>
    public void Open(IndexReader index, int slot)
    {
        reader = index;
        reader.Verify(slot);
        info = reader.Info(slot);
        blockCount = (info.DocumentFrequency + BlockEntry.Size - 1) / BlockEntry.Size;
        Rewind();
    }

    /// <summary>Goes back before the first document.</summary>
    public void Rewind()
    {
        block = -1;
        Count = 0;
        index = 0;
        Document = -1;
    }

    /// <summary>What is known of a block without reading it.</summary>
    public ref readonly BlockEntry Entry(int number) => ref reader.Blocks[info.FirstBlock + number];

    /// <summary>The first block from one on whose last document is not before a document; the number of blocks if there is none.</summary>
    public int FindBlock(int from, int document)
    {
        if (from >= blockCount || Entry(from).LastDocument >= document) return from;
        int low = from + 1, step = 1;
        while (low + step < blockCount && Entry(low + step).LastDocument < document)
        {
            low += step;
            step *= 2;
        }
        var high = Math.Min(low + step, blockCount);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Entry(middle).LastDocument < document) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Reads the documents of a block.</summary>
    public void Load(int number)
    {
        if (number == block) return;
        block = number;
        index = 0;
        Count = Math.Min(BlockEntry.Size, info.DocumentFrequency - (number * BlockEntry.Size));
        var source = reader.Postings + info.PostingsAt + Entry(number).PostingsOffset;
        int gapBits = source[0];
        frequencyBits = source[1];
        positionBits = source[2];
        packedPositions = reader.Positions + info.PositionsAt + Entry(number).PositionsOffset;
        fixed (int* target = ids) PackedIntegers.Read(source + 3, gapBits, Count, target);
        packedFrequencies = source + 3 + PackedIntegers.ByteCount(Count, gapBits);
        hasFrequencies = false;
        hasFirstPositions = false;
        var last = number == 0 ? -1 : Entry(number - 1).LastDocument;
        for (var i = 0; i < Count; i++) ids[i] = last += ids[i] + 1;
    }

    /// <summary>How often the term occurs in each document of the current block, less one.</summary>
    public ReadOnlySpan<int> ExtraFrequencies()
    {
        if (!hasFrequencies)
        {
            fixed (int* target = frequencies) PackedIntegers.Read(packedFrequencies, frequencyBits, Count, target);
            hasFrequencies = true;
        }
        return frequencies.AsSpan(0, Count);
    }

    /// <summary>Goes on to the first document not before a target.</summary>
    /// <returns>The document, or <see cref="End"/>.</returns>
    public int Advance(int target)
    {
        if (Document >= target) return Document;
        if (block < 0 || ids[Count - 1] < target)
        {
            var next = FindBlock(Math.Max(block, 0), target);
            if (next >= blockCount) return Document = End;
            Load(next);
        }
        if (ids[index] < target) index = FirstNotBefore(index, target);
        return Document = ids[index];
    }

    // There is one in the block. Lanes beyond its end hold what was there before, but the first that fits is not among them.
    private int FirstNotBefore(int from, int target)
    {
        var wanted = Vector256.Create(target);
        while (true)
        {
            var before = Vector256.LessThan(Vector256.LoadUnsafe(ref ids[from]), wanted).ExtractMostSignificantBits();
            if (before != (1u << Lanes) - 1) return from + BitOperations.TrailingZeroCount(~before);
            from += Lanes;
        }
    }

    /// <summary>How often the term occurs in the current document.</summary>
    public int Frequency()
    {
        if (!hasFrequencies) ExtraFrequencies();
        return frequencies[index] + 1;
    }

    /// <summary>One of the positions of the term in the current document, counted from 0.</summary>
    public int PositionAt(int number) => PackedIntegers.At(packedPositions, FirstPosition() + number, positionBits);

    /// <summary>Whether the term stands at a position in the current document.</summary>
    public bool HasPosition(int position) => PackedIntegers.Contains(packedPositions, FirstPosition(), positionBits, Frequency(), position);

    /// <summary>The positions of the term in the current document.</summary>
    /// <param name="target">Receives them; grown if need be. Its length is a multiple of eight.</param>
    /// <returns>How many.</returns>
    public int ReadPositions(ref int[] target)
    {
        var skipped = FirstPosition();
        var count = frequencies[index] + 1;
        if (target.Length < count) target = new int[BitOperations.RoundUpToPowerOf2((uint)count)];
        fixed (int* positions = target) PackedIntegers.Read(packedPositions, skipped, positionBits, count, positions);
        return count;
    }

    // Where the positions of the current document begin among those of its block.
    private int FirstPosition()
    {
        if (!hasFirstPositions) SumPositions();
        return firstPositions[index];
    }

    private void SumPositions()
    {
        var extra = ExtraFrequencies();
        var sum = 0;
        for (var i = 0; i < extra.Length; i++)
        {
            firstPositions[i] = sum;
            sum += extra[i] + 1;
        }
        hasFirstPositions = true;
    }

    /// <summary>Adds all documents of the term to a set.</summary>
    public void AddTo(DocumentSet set)
    {
        if (info.DenseSet >= 0)
        {
            set.UnionWith(reader.DenseSet(info.DenseSet));
            return;
        }
        var words = set.Words;
        for (var number = 0; number < blockCount; number++)
        {
            Load(number);
            foreach (var id in Ids) words[id >> 6] |= 1UL << id;
        }
        Rewind();
    }
}
