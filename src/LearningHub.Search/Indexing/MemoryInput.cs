using Lucene.Net.Store;

namespace LearningHub.Search.Indexing;

/// <summary>Reads a file that is in memory. A clone reads the same bytes from a place of its own.</summary>
/// <param name="name">For messages.</param>
/// <param name="bytes">The file.</param>
internal sealed class MemoryInput(string name, byte[] bytes) : IndexInput(name)
{
    private int at;

    public override long Position => at;
    public override long Length => bytes.Length;
    public override byte ReadByte() => at < bytes.Length ? bytes[at++] : throw new EndOfStreamException(ToString());

    public override void ReadBytes(byte[] b, int offset, int len)
    {
        if (len > bytes.Length - at) throw new EndOfStreamException(ToString());
        Buffer.BlockCopy(bytes, at, b, offset, len);
        at += len;
    }

    public override void Seek(long pos)
    {
        if (pos < 0 || pos > bytes.Length) throw new EndOfStreamException(ToString());
        at = (int)pos;
    }

    protected override void Dispose(bool disposing)
    {
        // There is nothing to close.
    }
}
