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

    // What is left of eight bytes that begin at the byte of the first bit.
    private const int WindowBits = 57;

    // For each width a 1 at the bottom of every field that 64 bits hold; unused for 0.
    private static readonly ulong[] Ones = [.. Enumerable.Range(0, 33).Select(OnesOf)];

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

    /// <summary>Whether one of some integers, which stand in increasing order, is the one that is wanted.</summary>
    /// <param name="source">Where the first of all begins.</param>
    /// <param name="start">How many to leave out.</param>
    /// <param name="bits">0 to 32.</param>
    /// <param name="count">How many to look at.</param>
    /// <param name="wanted">What is looked for.</param>
    public static bool Contains(byte* source, long start, int bits, int count, int wanted)
    {
        if (bits == 0) return wanted == 0 && count > 0;
        if ((ulong)(uint)wanted >> bits != 0) return false;
        if (count * bits > WindowBits) return ContainsByHalves(source, start, bits, count, wanted);
        // All of them fit into a register: a field that is 0 after taking the difference is found by the borrow that it causes. Fields above the
        // first such one may be told wrongly, but then there is one already.
        var bit = start * bits;
        var ones = Ones[bits];
        var fields = (*(ulong*)(source + (bit >> 3)) >> (int)(bit & 7)) ^ (ones * (uint)wanted);
        return ((fields - ones) & ~fields & (ones << (bits - 1)) & ((1UL << (count * bits)) - 1)) != 0;
    }

    private static bool ContainsByHalves(byte* source, long start, int bits, int count, int wanted)
    {
        int low = 0, high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var value = At(source, start + middle, bits);
            if (value == wanted) return true;
            if (value < wanted) low = middle + 1;
            else high = middle - 1;
        }
        return false;
    }

    /// <summary>Reads the first integers.</summary>
    /// <param name="source">Where they begin.</param>
    /// <param name="bits">0 to 32.</param>
    /// <param name="count">How many.</param>
    /// <param name="target">Receives them; has room for a multiple of eight.</param>
    public static void Read(byte* source, int bits, int count, int* target) => Read(source, 0, bits, count, target);

    /// <summary>Reads some integers.</summary>
    /// <param name="source">Where the first of all begins.</param>
    /// <param name="start">How many to leave out.</param>
    /// <param name="bits">0 to 32.</param>
    /// <param name="count">How many.</param>
    /// <param name="target">Receives them; has room for a multiple of eight. What it holds after the last is of no meaning.</param>
    public static void Read(byte* source, long start, int bits, int count, int* target)
    {
        if (bits == 0)
        {
            new Span<int>(target, count).Clear();
            return;
        }
        if (Avx2.IsSupported && bits <= GatherBits)
        {
            ReadGathering(source + ((start * bits) >> 3), (int)((start * bits) & 7), bits, count, target);
            return;
        }
        for (var i = 0; i < count; i++) target[i] = At(source, start + i, bits);
    }

    // Eight at a time: each lane fetches the four bytes that hold its integer, shifts and masks them.
    private static void ReadGathering(byte* source, int firstBit, int bits, int count, int* target)
    {
        var bit = (Vector256.Create(0, 1, 2, 3, 4, 5, 6, 7) * bits) + Vector256.Create(firstBit);
        var mask = Vector256.Create((int)((1UL << bits) - 1));
        for (var i = 0; i < count; i += 8)
        {
            var words = Avx2.GatherVector256((int*)source, Vector256.ShiftRightLogical(bit, 3), 1);
            (Avx2.ShiftRightLogicalVariable(words, (bit & Vector256.Create(7)).AsUInt32()) & mask).Store(target + i);
            source += bits;
        }
    }

    private static ulong OnesOf(int bits)
    {
        ulong ones = 0;
        for (var at = 0; bits > 0 && at < 64; at += bits) ones |= 1UL << at;
        return ones;
    }
}
