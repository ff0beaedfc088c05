using Lucene.Net.Store;

namespace LearningHub.Search.Indexing;

/// <summary>The folder of an index. A file is read into memory and checked when Lucene opens it: Lucene's directory of mapped files can end
/// the process when an index is closed or written over while it answers, and its <c>RAMDirectory</c> takes a lock for each kB.</summary>
internal sealed class IndexDirectory(string folder, IReadOnlyDictionary<string, string>? hashes = null)
    : SimpleFSDirectory(folder, NoLockFactory.GetNoLockFactory())
{
    public override IndexInput OpenInput(string name, IOContext context)
    {
        var bytes = File.ReadAllBytes(Path.Combine(m_directory.FullName, name));
        if (hashes is not null && hashes.GetValueOrDefault(name) != IndexFolder.Hash(bytes))
            throw new InvalidDataException($"{name} is not as it was written");
        return new MemoryInput(name, bytes);
    }

    public override void Sync(ICollection<string> names)
    {
        // Whoever puts the index in its place writes it through to the disk.
    }
}

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
