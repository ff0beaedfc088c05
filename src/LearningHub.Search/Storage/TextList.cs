using System.Runtime.InteropServices;
using System.Text;

namespace LearningHub.Search.Storage;

/// <summary>Texts one after another behind the places where they begin: 32-bit integers, one more than texts.</summary>
internal readonly ref struct TextList
{
    private readonly ReadOnlySpan<int> offsets;
    private readonly ReadOnlySpan<byte> text;

    private TextList(ReadOnlySpan<int> offsets, ReadOnlySpan<byte> text)
    {
        this.offsets = offsets;
        this.text = text;
    }

    /// <summary>Number of texts.</summary>
    public int Count => offsets.Length - 1;

    /// <summary>The UTF-8 bytes of a text.</summary>
    public ReadOnlySpan<byte> Bytes(int index) => text[offsets[index]..offsets[index + 1]];

    /// <summary>A text.</summary>
    public string this[int index] => Encoding.UTF8.GetString(Bytes(index));

    /// <summary>Reads a list.</summary>
    public static TextList Of(ReadOnlySpan<byte> region)
    {
        var count = MemoryMarshal.Read<int>(region);
        var offsets = MemoryMarshal.Cast<byte, int>(region.Slice(sizeof(int), (count + 1) * sizeof(int)));
        return new TextList(offsets, region[((count + 2) * sizeof(int))..]);
    }

    /// <summary>Writes a region with texts.</summary>
    public static void Write(RegionWriter file, RegionKind kind, IReadOnlyList<string> texts)
    {
        var offsets = new int[texts.Count + 2];
        offsets[0] = texts.Count;
        var bytes = new ByteBuffer();
        for (var i = 0; i < texts.Count; i++)
        {
            Encoding.UTF8.GetBytes(texts[i], bytes.Take(Encoding.UTF8.GetByteCount(texts[i])));
            offsets[i + 2] = bytes.Length;
        }
        file.Begin();
        file.Write(MemoryMarshal.AsBytes<int>(offsets));
        file.Write(bytes.Written);
        file.End(kind);
    }
}
