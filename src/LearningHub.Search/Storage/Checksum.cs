using System.Numerics;
using System.Runtime.InteropServices;

namespace LearningHub.Search.Storage;

/// <summary>CRC-32C (Castagnoli), which processors have an instruction for.</summary>
internal static class Checksum
{
    /// <summary>Continues a checksum over some bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        var crc = ~before;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words) crc = BitOperations.Crc32C(crc, word);
        foreach (var rest in bytes[(words.Length * sizeof(ulong))..]) crc = BitOperations.Crc32C(crc, rest);
        return ~crc;
    }
}
