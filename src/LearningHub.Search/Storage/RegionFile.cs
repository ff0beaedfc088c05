using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;

namespace LearningHub.Search.Storage;

/// <summary>
/// An index file mapped into memory. Small regions are checked when it is opened; postings, positions and records carry checksums of their
/// own, since reading all of a large file would take longer than opening may.
/// </summary>
internal sealed unsafe class RegionFile : IDisposable
{
    /// <summary>Version of the format that is read and written.</summary>
    public const int Version = 3;

    /// <summary>Regions begin at multiples of it.</summary>
    public const int Alignment = 64;

    /// <summary>Bytes of the header.</summary>
    public const int HeaderLength = 1024;

    /// <summary>Where the table of regions begins in the header.</summary>
    public const int TableStart = 24;

    private const int MostRegions = (HeaderLength - TableStart - sizeof(uint)) / RegionEntry.Length;

    private readonly string path;
    private readonly MemoryMappedFile mapped;
    private readonly MemoryMappedViewAccessor view;
    private readonly byte* start;
    private readonly Dictionary<RegionKind, RegionEntry> regions = [];
    private int isDisposed;

    private RegionFile(string path, MemoryMappedFile mapped, long length)
    {
        this.path = path;
        this.mapped = mapped;
        view = mapped.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
    }

    /// <summary>The first bytes of every index file.</summary>
    public static ReadOnlySpan<byte> Magic => "LHSINDEX"u8;

    /// <summary>Opens a file.</summary>
    /// <exception cref="DamagedIndexException">It is no whole index of this version.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static RegionFile Open(string path)
    {
        using var stream = OpenStream(path);
        var length = stream.Length;
        if (length < HeaderLength) throw Damaged(path, "is too short to be a search index");
        var file = new RegionFile(path, MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true), length);
        try
        {
            file.ReadHeader(length);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>An exception that says what is wrong with a file and what to do.</summary>
    public static DamagedIndexException Damaged(string path, string fault) => new($"The search index {path} {fault}. Build the site again to make a new one.");

    /// <summary>The same for this file.</summary>
    public DamagedIndexException Damaged(string fault) => Damaged(path, fault);

    /// <summary>The values of a region.</summary>
    /// <exception cref="DamagedIndexException">The file has no such region, or one of another size.</exception>
    public ReadOnlySpan<T> Values<T>(RegionKind kind, long count)
        where T : unmanaged
    {
        var region = Region(kind);
        if (count < 0 || region.Size != count * sizeof(T)) throw Damaged($"is damaged: its part \"{kind}\" has {region.Size} bytes and {count * sizeof(T)} were expected");
        return new ReadOnlySpan<T>(start + region.Start, (int)count);
    }

    /// <summary>Where a region begins.</summary>
    public byte* Pointer(RegionKind kind) => start + Region(kind).Start;

    /// <summary>Bytes of a region.</summary>
    public long Size(RegionKind kind) => Region(kind).Size;

    /// <summary>The bytes of a region.</summary>
    public ReadOnlySpan<byte> Bytes(RegionKind kind) => Values<byte>(kind, Size(kind));

    /// <summary>Keeps the file mapped until the hold is given up, even if the file is disposed of meanwhile.</summary>
    /// <exception cref="ObjectDisposedException">It was disposed of before.</exception>
    public Hold Use()
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref isDisposed) != 0, this);
        byte* held = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref held);
        return new Hold(view);
    }

    /// <summary>Unmaps the file as soon as nobody holds it any more.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref isDisposed, 1) != 0) return;
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        mapped.Dispose();
    }

    // A folder, or a file that may not be read: for callers one more way in which it cannot be read.
    private static FileStream OpenStream(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new IOException($"The search index {path} cannot be read: it is a folder, or this program may not read it.", fault);
        }
    }

    private RegionEntry Region(RegionKind kind) => regions.TryGetValue(kind, out var region) ? region : throw Damaged($"has no part \"{kind}\"");

    private void ReadHeader(long length)
    {
        var header = new ReadOnlySpan<byte>(start, HeaderLength);
        if (!header.StartsWith(Magic)) throw Damaged("is no search index: it begins with other bytes");
        var version = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        if (version != Version) throw new DamagedIndexException($"The search index {path} has format {version}, and this program reads format {Version}. Use a matching version of the program, or build the site again.");
        if (Checksum.Of(header[..^4]) != BinaryPrimitives.ReadUInt32LittleEndian(header[^4..])) throw Damaged("is damaged: its header does not fit its checksum");
        if (BinaryPrimitives.ReadInt64LittleEndian(header[16..]) != length) throw Damaged($"is cut short or was added to: it has {length} bytes and says that it has {BinaryPrimitives.ReadInt64LittleEndian(header[16..])}");
        var count = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        if (count is < 0 or > MostRegions) throw Damaged($"is damaged: it says that it has {count} parts");
        for (var i = 0; i < count; i++)
        {
            var region = RegionEntry.Read(header[(TableStart + (i * RegionEntry.Length))..]);
            if (region.Start < HeaderLength || region.Size < 0 || region.Start > length - region.Size) throw Damaged($"is damaged: its part \"{region.Kind}\" lies outside the file");
            regions[region.Kind] = region;
            if (region.IsCheckedOnOpening && Sum(region) != region.Checksum) throw Damaged($"is damaged: its part \"{region.Kind}\" does not fit its checksum");
        }
    }

    private uint Sum(RegionEntry region)
    {
        uint sum = 0;
        for (long at = 0; at < region.Size;)
        {
            var length = (int)Math.Min(1 << 30, region.Size - at);
            sum = Checksum.Of(new ReadOnlySpan<byte>(start + region.Start + at, length), sum);
            at += length;
        }
        return sum;
    }

    /// <summary>Keeps a file mapped.</summary>
    public readonly struct Hold(MemoryMappedViewAccessor view) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => view.SafeMemoryMappedViewHandle.ReleasePointer();
    }
}
