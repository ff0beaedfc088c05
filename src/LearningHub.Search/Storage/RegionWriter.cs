using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace LearningHub.Search.Storage;

/// <summary>Writes an index file: regions one after another behind a header that is filled in last.</summary>
internal sealed class RegionWriter : IDisposable
{
    private readonly FileStream file;
    private readonly List<RegionEntry> regions = [];
    private readonly byte[] padding = new byte[RegionFile.Alignment];
    private long start;
    private uint checksum;

    /// <summary>Begins a file.</summary>
    public RegionWriter(string path)
    {
        file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        file.Write(new byte[RegionFile.HeaderLength]);
    }

    /// <summary>Begins a region.</summary>
    public void Begin()
    {
        file.Write(padding.AsSpan(0, (int)(-file.Position & (RegionFile.Alignment - 1))));
        start = file.Position;
        checksum = 0;
    }

    /// <summary>Writes into the region.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        file.Write(bytes);
        checksum = Checksum.Of(bytes, checksum);
    }

    /// <summary>Ends the region.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="checkedOnOpening">False: its parts carry checksums of their own, which are looked at when they are read.</param>
    public void End(RegionKind kind, bool checkedOnOpening = true)
    {
        regions.Add(new RegionEntry(kind, checkedOnOpening, start, file.Position - start, checkedOnOpening ? checksum : 0));
        file.Write(padding.AsSpan(0, PackedIntegers.Slack));
    }

    /// <summary>Writes a whole region.</summary>
    public void Add<T>(RegionKind kind, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        Begin();
        Write(MemoryMarshal.AsBytes(values));
        End(kind);
    }

    /// <summary>Writes the header and makes sure that all is on the disk.</summary>
    public void Complete()
    {
        var header = new byte[RegionFile.HeaderLength];
        RegionFile.Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), RegionFile.Version);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), regions.Count);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(16), file.Position);
        for (var i = 0; i < regions.Count; i++) regions[i].Write(header.AsSpan(RegionFile.TableStart + (i * RegionEntry.Length)));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(RegionFile.HeaderLength - 4), Checksum.Of(header.AsSpan(0, RegionFile.HeaderLength - 4)));
        file.Position = 0;
        file.Write(header);
        file.Flush(flushToDisk: true);
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
