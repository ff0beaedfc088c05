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
    public static Stamp StampBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return MemoryMarshal.Read<Stamp>(hash);
    }

    /// <summary>Adds another stamp.</summary>
    public StampBuilder Add(Stamp stamp)
    {
        MemoryMarshal.Write(added.GetSpan(Stamp.Length), stamp);
        added.Advance(Stamp.Length);
        return this;
    }

    /// <summary>Adds a number.</summary>
    public StampBuilder Add(long number) => Add(Stamp.Of(number));

    /// <summary>Adds a text with its length; null and the empty text differ.</summary>
    public StampBuilder Add(string? text)
    {
        Add(text?.Length + 1 ?? 0);
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
        return Add(count);
    }

    /// <summary>The stamp of everything that was added.</summary>
    public Stamp Build() => StampBytes(added.WrittenSpan);
}
