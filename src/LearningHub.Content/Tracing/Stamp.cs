using System.Buffers.Binary;
using System.Globalization;

namespace LearningHub.Content.Tracing;

/// <summary>128 bits that stand for something that was read or made. See <see cref="StampBuilder"/>.</summary>
/// <remarks>Not a <see cref="UInt128"/>: .NET compiles no method ahead that has one in its types, and each would be compiled at every
/// start of the program.</remarks>
/// <param name="First">The first half.</param>
/// <param name="Second">The second half.</param>
public readonly record struct Stamp(ulong First, ulong Second)
{
    /// <summary>Bytes of a stamp.</summary>
    public const int Length = 16;

    /// <summary>Stands for nothing.</summary>
    public static Stamp None => default;

    /// <summary>Stands for something that is there and has nothing to be compared.</summary>
    public static Stamp One => Of(1);

    /// <summary>A number as a stamp.</summary>
    public static Stamp Of(long number) => new(0, unchecked((ulong)number));

    /// <summary>The stamp as 32 lower-case hexadecimal digits.</summary>
    public string ToHex() => string.Create(CultureInfo.InvariantCulture, $"{First:x16}{Second:x16}");

    /// <summary>Writes the 16 bytes of the stamp.</summary>
    public void WriteTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, First);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Second);
    }
}
