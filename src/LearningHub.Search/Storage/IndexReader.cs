using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace LearningHub.Search.Storage;

/// <summary>An open index: its parts as they stand in the file. Safe to use from several threads.</summary>
internal sealed unsafe class IndexReader : IDisposable
{
    private readonly RegionFile file;
    private readonly int[] verified;
    private readonly int firstPair;

    private IndexReader(RegionFile file)
    {
        this.file = file;
        Manifest = ReadManifest(file);
        Check();
        var infos = (int)(file.Size(RegionKind.TermInfos) / sizeof(TermInfo));
        verified = new int[(infos + 31) / 32];
        firstPair = infos - 1 - Pairs.Length;
        if (firstPair < 0) throw file.Damaged("has more pairs of words than postings");
        Postings = file.Pointer(RegionKind.Postings);
        Positions = file.Pointer(RegionKind.Positions);
        Blocks = (BlockEntry*)file.Pointer(RegionKind.Blocks);
        Weights = (float*)file.Pointer(RegionKind.Weights);
        for (var document = 0; document < Documents; document++) MostWeight = Math.Max(MostWeight, Weights[document]);
    }

    /// <summary>Names, counts and everything small.</summary>
    public IndexManifest Manifest { get; }

    /// <summary>Number of documents.</summary>
    public int Documents => Manifest.Documents;

    /// <summary>64-bit words of a set of documents.</summary>
    public int SetWords => (Documents + 63) / 64;

    /// <summary>Packed documents and frequencies.</summary>
    public byte* Postings { get; }

    /// <summary>Packed positions.</summary>
    public byte* Positions { get; }

    /// <summary>All blocks.</summary>
    public BlockEntry* Blocks { get; }

    /// <summary>The group of each document.</summary>
    public ReadOnlySpan<int> DocumentGroups => file.Values<int>(RegionKind.DocumentGroups, Documents);

    /// <summary>The first document of each group, and one more.</summary>
    public ReadOnlySpan<int> GroupStarts => file.Values<int>(RegionKind.GroupStarts, Manifest.Groups + 1);

    /// <summary>Names of groups.</summary>
    public TextList GroupNames => TextList.Of(file.Bytes(RegionKind.GroupNames));

    /// <summary>Groups in order of name.</summary>
    public ReadOnlySpan<int> GroupOrder => file.Values<int>(RegionKind.GroupOrder, Manifest.Groups);

    /// <summary>Day numbers.</summary>
    public ReadOnlySpan<int> Dates => file.Values<int>(RegionKind.Dates, Documents);

    /// <summary>What the scores of each document are multiplied by.</summary>
    public float* Weights { get; }

    /// <summary>The largest of the weights.</summary>
    public float MostWeight { get; }

    /// <summary>Where each document's facet values begin.</summary>
    public ReadOnlySpan<int> FacetOffsets => file.Values<int>(RegionKind.FacetOffsets, Documents + 1);

    /// <summary>Facet values of all documents.</summary>
    public ReadOnlySpan<ushort> FacetValues => MemoryMarshal.Cast<byte, ushort>(file.Bytes(RegionKind.FacetValues));

    /// <summary>Words as people write them.</summary>
    public TextList Words => TextList.Of(file.Bytes(RegionKind.Words));

    /// <summary>How often each of them stands in the texts.</summary>
    public ReadOnlySpan<int> WordCounts => MemoryMarshal.Cast<byte, int>(file.Bytes(RegionKind.WordCounts));

    /// <summary>Opens an index.</summary>
    /// <exception cref="DamagedIndexException">It is no whole index of this version.</exception>
    public static IndexReader Open(string path)
    {
        var file = RegionFile.Open(path);
        try
        {
            return new IndexReader(file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Keeps the file mapped while something is read.</summary>
    /// <exception cref="ObjectDisposedException">The index was closed.</exception>
    public RegionFile.Hold Use() => file.Use();

    /// <summary>What is known of a term by its place among all infos.</summary>
    public ref readonly TermInfo Info(int slot) => ref ((TermInfo*)file.Pointer(RegionKind.TermInfos))[slot];

    /// <summary>The place of a term's info in a field, or -1.</summary>
    public int Slot(int field, int term) => term < 0 ? -1 : ((int*)file.Pointer(RegionKind.TermSlots))[((long)field * Manifest.Terms) + term];

    /// <summary>The slot of two common words that stand a number of places apart; -1 if they do so nowhere.</summary>
    public int PairSlot(int first, int second, int gap) => Pairs.BinarySearch(PairKey.Of(first, second, gap)) is var at and >= 0 ? firstPair + at : -1;

    /// <summary>The number of a term, or the complement of the place where it would stand.</summary>
    public int FindTerm(ReadOnlySpan<byte> term)
    {
        int low = 0, high = Manifest.Terms - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = TermBytes(middle).SequenceCompareTo(term);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }

    /// <summary>The number of a term, or a negative number.</summary>
    public int FindTerm(string term)
    {
        Span<byte> bytes = stackalloc byte[1024];
        return term.Length > 255 ? -1 : FindTerm(bytes[..Encoding.UTF8.GetBytes(term, bytes)]);
    }

    /// <summary>The UTF-8 bytes of a term.</summary>
    public ReadOnlySpan<byte> TermBytes(int term)
    {
        var offsets = (int*)file.Pointer(RegionKind.TermOffsets);
        return new ReadOnlySpan<byte>(file.Pointer(RegionKind.TermText) + offsets[term], offsets[term + 1] - offsets[term]);
    }

    /// <summary>A field's length norm of each document.</summary>
    public byte* Norms(int field) => file.Pointer(RegionKind.Norms) + ((long)field * Documents);

    /// <summary>The documents of a very common term.</summary>
    public ReadOnlySpan<ulong> DenseSet(int set) => new((ulong*)file.Pointer(RegionKind.DenseSets) + ((long)set * SetWords), SetWords);

    /// <summary>The documents that have a facet value.</summary>
    public ReadOnlySpan<ulong> FacetSet(int value) => new((ulong*)file.Pointer(RegionKind.FacetSets) + ((long)value * SetWords), SetWords);

    /// <summary>Makes sure that a term's postings are as they were written; the first time costs reading them.</summary>
    /// <exception cref="DamagedIndexException">They are not.</exception>
    public void Verify(int slot)
    {
        ref var word = ref verified[slot / 32];
        var bit = 1 << (slot % 32);
        if ((Volatile.Read(ref word) & bit) != 0) return;
        ref readonly var info = ref Info(slot);
        ref readonly var next = ref Info(slot + 1);
        var sum = Checksum.Of(new ReadOnlySpan<byte>(Postings + info.PostingsAt, (int)(next.PostingsAt - info.PostingsAt)));
        sum = Checksum.Of(new ReadOnlySpan<byte>(Positions + info.PositionsAt, (int)(next.PositionsAt - info.PositionsAt)), sum);
        if (sum != info.Checksum) throw file.Damaged("is damaged: the postings of a term do not fit their checksum");
        Interlocked.Or(ref word, bit);
    }

    /// <summary>The record of a document: its id, then stored texts and values.</summary>
    /// <exception cref="DamagedIndexException">It is not as it was written.</exception>
    public DocumentRecord Record(int document)
    {
        var offsets = file.Values<long>(RegionKind.RecordOffsets, Documents + 1);
        var bytes = new ReadOnlySpan<byte>(file.Pointer(RegionKind.Records) + offsets[document], (int)(offsets[document + 1] - offsets[document]));
        if (bytes.Length < sizeof(uint) || Checksum.Of(bytes[sizeof(uint)..]) != BinaryPrimitives.ReadUInt32LittleEndian(bytes))
            throw file.Damaged($"is damaged: document {document} does not fit its checksum");
        return new DocumentRecord(Manifest.Schema, bytes[sizeof(uint)..]);
    }

    /// <summary>The number of a group, or -1.</summary>
    public int FindGroup(string name)
    {
        var names = GroupNames;
        var order = GroupOrder;
        int low = 0, high = order.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var compared = string.CompareOrdinal(names[order[middle]], name);
            if (compared == 0) return order[middle];
            if (compared < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private static IndexManifest ReadManifest(RegionFile file)
    {
        try
        {
            return JsonSerializer.Deserialize(file.Bytes(RegionKind.Manifest), IndexManifestJson.Default.IndexManifest) ?? throw file.Damaged("has an empty manifest");
        }
        catch (JsonException fault)
        {
            throw new DamagedIndexException(file.Damaged("has a manifest that cannot be read").Message, fault);
        }
    }

    private ReadOnlySpan<ulong> Pairs => MemoryMarshal.Cast<byte, ulong>(file.Bytes(RegionKind.Pairs));

    // A header that fits its checksum can still have been written by a faulty program: sizes must fit each other before they are relied on.
    private void Check()
    {
        if (Documents < 0 || Manifest.Terms < 0 || Manifest.Groups < 0) throw file.Damaged("has counts below zero");
        _ = DocumentGroups;
        _ = GroupStarts;
        _ = Dates;
        _ = FacetOffsets;
        file.Values<int>(RegionKind.TermOffsets, Manifest.Terms + 1L);
        file.Values<int>(RegionKind.TermSlots, (long)Manifest.Schema.Texts.Count * Manifest.Terms);
        file.Values<byte>(RegionKind.Norms, (long)Manifest.Schema.Texts.Count * Documents);
        file.Values<float>(RegionKind.Weights, Documents);
        file.Values<ulong>(RegionKind.FacetSets, (long)Manifest.FacetValues.Sum(values => values.Count) * SetWords);
        file.Values<long>(RegionKind.RecordOffsets, Documents + 1L);
    }
}
