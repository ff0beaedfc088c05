using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace LearningHub.Safety.Words;

/// <summary>A set of word lists, a bit for each list.</summary>
internal struct ListSet
{
    private const int Words = 72;

    private Bits bits;

    /// <summary>The number of lists that there can be.</summary>
    public static int Capacity => Words * 64;

    /// <summary>Makes a set of some lists.</summary>
    public static ListSet Create(params ReadOnlySpan<int> lists)
    {
        var set = default(ListSet);
        foreach (var list in lists) set.Add(list);
        return set;
    }

    /// <summary>Adds a list.</summary>
    public void Add(int list) => bits[list >> 6] |= 1UL << (list & 63);

    /// <summary>Adds all lists of another set. Every word of a text comes by here, so it is done in steps of 256 lists.</summary>
    public void Add(in ListSet other)
    {
        var own = MemoryMarshal.Cast<ulong, Vector256<ulong>>((Span<ulong>)bits);
        var added = MemoryMarshal.Cast<ulong, Vector256<ulong>>((ReadOnlySpan<ulong>)other.bits);
        for (var i = 0; i < own.Length; i++) own[i] |= added[i];
    }

    /// <summary>Whether a list is in the set.</summary>
    public readonly bool Has(int list) => (bits[list >> 6] >> (list & 63) & 1) != 0;

    /// <summary>The lists of the set, in order.</summary>
    public readonly List<int> Members()
    {
        var members = new List<int>();
        for (var i = 0; i < Words; i++)
        {
            for (var left = bits[i]; left != 0; left &= left - 1) members.Add((i << 6) + BitOperations.TrailingZeroCount(left));
        }
        return members;
    }

    /// <summary>Whether one of some lists is in the set.</summary>
    public readonly bool HasAny(int[] lists)
    {
        foreach (var list in lists)
        {
            if (Has(list)) return true;
        }
        return false;
    }

    /// <summary>Whether the sets share a list.</summary>
    public readonly bool Overlaps(in ListSet other)
    {
        for (var i = 0; i < Words; i++)
        {
            if ((bits[i] & other.bits[i]) != 0) return true;
        }
        return false;
    }

    [InlineArray(Words)]
    private struct Bits
    {
        private ulong first;
    }
}
