using Lucene.Net.Store;

namespace LearningHub.Search.Indexing;

/// <summary>Files in memory, to be read only. Lucene's directory of mapped files can end the process when an index is closed or written
/// over while it answers; what is in memory cannot change.</summary>
internal sealed class MemoryDirectory(IReadOnlyDictionary<string, byte[]> files) : BaseDirectory
{
    public override string[] ListAll() => [.. files.Keys];

    [Obsolete("Lucene wants it and says so.")]
    public override bool FileExists(string name) => files.ContainsKey(name);
    public override long FileLength(string name) => Find(name).Length;
    public override IndexInput OpenInput(string name, IOContext context) => new MemoryInput(name, Find(name));
    public override void DeleteFile(string name) => throw new NotSupportedException();
    public override IndexOutput CreateOutput(string name, IOContext context) => throw new NotSupportedException();

    public override void Sync(ICollection<string> names)
    {
        // Nothing is written.
    }

    protected override void Dispose(bool disposing)
    {
        // The contents go when nobody refers to them any more.
    }

    private byte[] Find(string name) => files.TryGetValue(name, out var bytes) ? bytes : throw new FileNotFoundException(name);
}

/// <summary>Reads a file that is in memory. A clone reads the same bytes from a place of its own.</summary>
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
