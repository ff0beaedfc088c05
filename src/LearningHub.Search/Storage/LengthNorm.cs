using System.Numerics;

namespace LearningHub.Search.Storage;

/// <summary>The length of a document in one byte, as Lucene's <c>SmallFloat.intToByte4</c> has it: exact up to 40, then four significant bits.</summary>
internal static class LengthNorm
{
    private const int ExactBelow = 24;

    /// <summary>The byte of a length.</summary>
    public static byte Encode(int length) => length < ExactBelow ? (byte)length : (byte)(ExactBelow + Compress(length - ExactBelow));

    /// <summary>The length that a byte stands for: the least that has it.</summary>
    public static int Decode(byte norm) => norm < ExactBelow ? norm : ExactBelow + Expand(norm - ExactBelow);

    // Three bits after the leading one, and five for how far they were shifted.
    private static int Compress(int value)
    {
        var bits = 32 - BitOperations.LeadingZeroCount((uint)value);
        if (bits < 4) return value;
        var shift = bits - 4;
        return ((value >> shift) & 7) | ((shift + 1) << 3);
    }

    private static int Expand(int code)
    {
        var shift = (code >> 3) - 1;
        return shift < 0 ? code & 7 : ((code & 7) | 8) << shift;
    }
}
