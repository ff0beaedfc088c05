using LearningHub.Search.Storage;

namespace LearningHub.Search.Building;

/// <summary>Writes the postings of terms as blocks. What it writes of a term depends on that term alone, so the work can be divided freely.</summary>
internal sealed class PostingEncoder(int documents)
{
    private const int FirstSize = 64 * 1024;

    private readonly int[] ids = new int[BlockEntry.Size];
    private readonly int[] gaps = new int[BlockEntry.Size];
    private readonly int[] frequencies = new int[BlockEntry.Size];
    private readonly List<int> positions = [];
    private int filled;

    /// <summary>Packed documents and frequencies.</summary>
    public ByteBuffer Postings { get; } = new(FirstSize);

    /// <summary>Packed positions.</summary>
    public ByteBuffer Positions { get; } = new(FirstSize);

    /// <summary>All blocks, with offsets from the beginning of their term.</summary>
    public List<BlockEntry> Blocks { get; } = [];

    /// <summary>All terms, with places counted from the beginning of this encoder's buffers.</summary>
    public List<TermInfo> Infos { get; } = [];

    /// <summary>Sets of documents of terms that are in many.</summary>
    public List<ulong[]> DenseSets { get; } = [];

    /// <summary>Terms that are in so many documents get a set: one bit a document is then less than two bits a posting.</summary>
    private int DenseFrom => Math.Max(256, documents / 24);

    /// <summary>Writes a term.</summary>
    /// <param name="occurrences">Document in the upper half, position in the lower, in order.</param>
    /// <param name="norms">Of the field, for each document.</param>
    /// <param name="saturation">What a frequency of one gives with each norm.</param>
    public void Add(ReadOnlySpan<ulong> occurrences, ReadOnlySpan<byte> norms, ReadOnlySpan<float> saturation)
    {
        var info = new TermInfo
        {
            PostingsAt = Postings.Length,
            PositionsAt = Positions.Length,
            TotalFrequency = occurrences.Length,
            FirstBlock = Blocks.Count,
            DenseSet = -1,
        };
        var before = -1;
        for (var at = 0; at < occurrences.Length;)
        {
            var document = (int)(occurrences[at] >> 32);
            at += AddDocument(occurrences[at..], document, before);
            before = document;
            info.DocumentFrequency++;
            if (filled == BlockEntry.Size) EndBlock(info, norms, saturation);
        }
        if (filled > 0) EndBlock(info, norms, saturation);
        if (info.DocumentFrequency >= DenseFrom) info.DenseSet = AddSet(occurrences);
        info.Checksum = Checksum.Of(Positions.Written[(int)info.PositionsAt..], Checksum.Of(Postings.Written[(int)info.PostingsAt..]));
        Infos.Add(info);
    }

    private int AddDocument(ReadOnlySpan<ulong> occurrences, int document, int before)
    {
        var count = 0;
        while (count < occurrences.Length && (int)(occurrences[count] >> 32) == document)
            positions.Add((int)(uint)occurrences[count++]);
        ids[filled] = document;
        gaps[filled] = document - before - 1;
        frequencies[filled++] = count - 1;
        return count;
    }

    private void EndBlock(in TermInfo info, ReadOnlySpan<byte> norms, ReadOnlySpan<float> saturation)
    {
        float most = 0;
        for (var i = 0; i < filled; i++) most = Math.Max(most, (frequencies[i] + 1) * saturation[norms[ids[i]]]);
        Blocks.Add(new BlockEntry
        {
            LastDocument = ids[filled - 1],
            PostingsOffset = (uint)(Postings.Length - info.PostingsAt),
            PositionsOffset = (uint)(Positions.Length - info.PositionsAt),
            MostSaturation = most,
        });
        var places = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(positions);
        int gapBits = PackedIntegers.BitsFor(gaps.AsSpan(0, filled)), frequencyBits = PackedIntegers.BitsFor(frequencies.AsSpan(0, filled)), positionBits = PackedIntegers.BitsFor(places);
        Postings.Add((byte)gapBits);
        Postings.Add((byte)frequencyBits);
        Postings.Add((byte)positionBits);
        PackedIntegers.Write(Postings, gaps.AsSpan(0, filled), gapBits);
        PackedIntegers.Write(Postings, frequencies.AsSpan(0, filled), frequencyBits);
        PackedIntegers.Write(Positions, places, positionBits);
        filled = 0;
        positions.Clear();
    }

    private int AddSet(ReadOnlySpan<ulong> occurrences)
    {
        var set = new ulong[(documents + 63) / 64];
        foreach (var occurrence in occurrences)
        {
            var document = (int)(occurrence >> 32);
            set[document >> 6] |= 1UL << document;
        }
        DenseSets.Add(set);
        return DenseSets.Count - 1;
    }
}
