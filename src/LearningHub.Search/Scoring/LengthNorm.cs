using System.Numerics;

namespace LearningHub.Search.Scoring;

/// <summary>The length of a field in one byte as in Lucene 8 (<c>intToByte4</c>): exact up to 40, then four significant bits.</summary>
internal static class LengthNorm
{
    // Shorter lengths are kept exactly.
    private const int Exact = 24;

    public static byte Encode(int length)
    {
        if (length < Exact) return (byte)length;
        var rest = (uint)(length - Exact);
        var bits = 32 - BitOperations.LeadingZeroCount(rest);
        if (bits < 4) return (byte)(Exact + rest);
        var shift = bits - 4;
        return (byte)(Exact + (((rest >> shift) & 7) | (uint)((shift + 1) << 3)));
    }

    public static int Decode(byte norm)
    {
        if (norm < Exact) return norm;
        var rest = norm - Exact;
        var shift = (rest >> 3) - 1;
        return shift < 0 ? Exact + rest : Exact + (((rest & 7) | 8) << shift);
    }
}
