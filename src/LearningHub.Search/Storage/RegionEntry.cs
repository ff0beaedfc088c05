using System.Buffers.Binary;

namespace LearningHub.Search.Storage;

/// <summary>Where a region stands in the file.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="IsCheckedOnOpening">Whether the whole of it is checked when the file is opened.</param>
/// <param name="Start">In bytes from the beginning of the file.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Checksum">CRC-32C, if it is checked on opening.</param>
internal readonly record struct RegionEntry(RegionKind Kind, bool IsCheckedOnOpening, long Start, long Size, uint Checksum)
{
    /// <summary>Bytes of an entry in the header.</summary>
    public const int Length = 28;

    /// <summary>Reads an entry.</summary>
    public static RegionEntry Read(ReadOnlySpan<byte> from) => new(
        (RegionKind)BinaryPrimitives.ReadInt32LittleEndian(from),
        BinaryPrimitives.ReadInt32LittleEndian(from[4..]) != 0,
        BinaryPrimitives.ReadInt64LittleEndian(from[8..]),
        BinaryPrimitives.ReadInt64LittleEndian(from[16..]),
        BinaryPrimitives.ReadUInt32LittleEndian(from[24..]));

    /// <summary>Writes the entry.</summary>
    public void Write(Span<byte> to)
    {
        BinaryPrimitives.WriteInt32LittleEndian(to, (int)Kind);
        BinaryPrimitives.WriteInt32LittleEndian(to[4..], IsCheckedOnOpening ? 1 : 0);
        BinaryPrimitives.WriteInt64LittleEndian(to[8..], Start);
        BinaryPrimitives.WriteInt64LittleEndian(to[16..], Size);
        BinaryPrimitives.WriteUInt32LittleEndian(to[24..], Checksum);
    }
}
