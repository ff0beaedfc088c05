using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace LearningHub.Content.Tracing;

/// <summary>Makes a stamp: 128 bits that change when anything changes that was added, or its order.</summary>
/// <remarks>The first half of a SHA-256, since what is equal by its stamp is taken over unread.</remarks>
public sealed class StampBuilder
{
    private readonly ArrayBufferWriter<byte> added = new(256);

    /// <summary>The stamp of some bytes.</summary>
    public static UInt128 StampBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }

    /// <summary>Adds a number, or another stamp.</summary>
    public StampBuilder Add(UInt128 number)
    {
        MemoryMarshal.Write(added.GetSpan(16), number);
        added.Advance(16);
        return this;
    }

    /// <summary>Adds a text with its length; null and the empty text differ.</summary>
    public StampBuilder Add(string? text)
    {
        Add((UInt128)(text?.Length + 1 ?? 0));
        if (text is not null) Encoding.UTF8.GetBytes(text, added);
        return this;
    }

    /// <summary>Adds texts and their number.</summary>
    public StampBuilder Add(IEnumerable<string> texts)
    {
        var count = 0;
        foreach (var text in texts)
        {
            Add(text);
            count++;
        }
        return Add((UInt128)count);
    }

    /// <summary>The stamp of everything that was added.</summary>
    public UInt128 Build() => StampBytes(added.WrittenSpan);
}
