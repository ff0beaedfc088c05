namespace LearningHub.Search.Storage;

/// <summary>Bytes that are appended to.</summary>
internal sealed class ByteBuffer(int capacity = 1024)
{
    private byte[] bytes = GC.AllocateUninitializedArray<byte>(capacity);

    /// <summary>Number of bytes.</summary>
    public int Length { get; private set; }

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Forgets what was written.</summary>
    public void Clear() => Length = 0;

    /// <summary>What was written from a place on, to be changed.</summary>
    public Span<byte> At(int start) => bytes.AsSpan(start, Length - start);

    /// <summary>Appends a byte.</summary>
    public void Add(byte value)
    {
        if (Length == bytes.Length) Grow(1);
        bytes[Length++] = value;
    }

    /// <summary>Appends bytes.</summary>
    public void Add(ReadOnlySpan<byte> values) => values.CopyTo(Take(values.Length));

    /// <summary>Appends a number of seven bits a byte, the lowest first.</summary>
    public void AddVariable(int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) Add((byte)(rest | 0x80));
        Add((byte)rest);
    }

    /// <summary>Appends a text as UTF-8 after the number of its bytes.</summary>
    public void AddText(string text)
    {
        var count = System.Text.Encoding.UTF8.GetByteCount(text);
        AddVariable(count);
        System.Text.Encoding.UTF8.GetBytes(text, Take(count));
    }

    /// <summary>Room for some more bytes, to be written to at once.</summary>
    public Span<byte> Take(int count)
    {
        var start = Length;
        if (bytes.Length - start < count) Grow(count);
        Length += count;
        return bytes.AsSpan(start, count);
    }

    // Not cleared: nothing is read that was not written before.
    private void Grow(int count)
    {
        var larger = GC.AllocateUninitializedArray<byte>(Math.Max(bytes.Length * 2, Length + count));
        Written.CopyTo(larger);
        bytes = larger;
    }
}
