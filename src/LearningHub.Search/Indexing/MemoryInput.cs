using Lucene.Net.Store;

namespace LearningHub.Search.Indexing;

/// <summary>Reads a file that lies in an array.</summary>
internal sealed class MemoryInput(string name, byte[] bytes) : IndexInput(name)
{
    private int position;

    public override long Position => position;

    public override long Length => bytes.Length;

    public override void Seek(long pos) => position = checked((int)pos);

    public override byte ReadByte() => bytes[position++];

    public override void ReadBytes(byte[] b, int offset, int len)
    {
        Array.Copy(bytes, position, b, offset, len);
        position += len;
    }

    protected override void Dispose(bool disposing)
    {
        // The array belongs to the directory.
    }
}
