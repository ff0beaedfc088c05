using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace LearningHub.Search.Storage;

/// <summary>Integers of a fixed number of bits, one after another from the lowest bit of the first byte. Any of them can be read by itself.</summary>
internal static unsafe class PackedIntegers
{
    /// <summary>Bytes that a reader may touch beyond the end of the last integer.</summary>
    public const int Slack = 32;

    private const int GatherBits = 25;

    /// <summary>The bits that the largest of some integers needs.</summary>
    public static int BitsFor(ReadOnlySpan<int> values)
    {
        uint all = 0;
        foreach (var value in values) all |= (uint)value;
        return 32 - BitOperations.LeadingZeroCount(all);
    }

    /// <summary>Bytes that some integers take.</summary>
    public static int ByteCount(int count, int bits) => (int)((((long)count * bits) + 7) >> 3);

    /// <summary>Appends integers to a buffer.</summary>
    public static void Write(ByteBuffer output, ReadOnlySpan<int> values, int bits)
    {
        ulong pending = 0;
        var filled = 0;
        foreach (var value in values)
        {
            pending |= (ulong)(uint)value << filled;
            filled += bits;
            while (filled >= 8)
            {
                output.Add((byte)pending);
                pending >>= 8;
                filled -= 8;
            }
        }
        if (filled > 0) output.Add((byte)pending);
    }

    /// <summary>Reads one integer.</summary>
    public static int At(byte* source, long index, int bits)
    {
        var bit = index * bits;
        return (int)((*(ulong*)(source + (bit >> 3)) >> (int)(bit & 7)) & ((1UL << bits) - 1));
    }

    /// <summary>Reads the first integers.</summary>
    /// <param name="source">Where they begin.</param>
    /// <param name="bits">0 to 32.</param>
    /// <param name="count">How many.</param>
    /// <param name="target">Receives them; has room for a multiple of eight.</param>
    public static void Read(byte* source, int bits, int count, int* target)
    {
        if (bits == 0)
        {
            new Span<int>(target, count).Clear();
            return;
        }
        if (Avx2.IsSupported && bits <= GatherBits)
        {
            ReadGathering(source, bits, count, target);
            return;
        }
        for (var i = 0; i < count; i++) target[i] = At(source, i, bits);
    }

    // Eight at a time: each lane fetches the four bytes that hold its integer, shifts and masks them.
    private static void ReadGathering(byte* source, int bits, int count, int* target)
    {
        var bit = Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7) * bits;
        var mask = Vector256.Create((int)((1UL << bits) - 1));
        for (var i = 0; i < count; i += 8)
        {
            var words = Avx2.GatherVector256((int*)source, Vector256.ShiftRightLogical(bit, 3), 1);
            (Avx2.ShiftRightLogicalVariable(words, (bit & Vector256.Create(7)).AsUInt32()) & mask).Store(target + i);
            source += bits;
        }
    }
}
