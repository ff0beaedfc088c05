using System.Security.Cryptography;
using System.Text;
using LearningHub.Content;
using LearningHub.Content.Checking;
using LearningHub.Content.Tracing;
using LearningHub.Releases.Manifest;
using LearningHub.Site.Searching;

namespace LearningHub.Site.Increments;

/// <summary>
/// The file of a cache. It begins with a line of text, the stamp of the program that wrote it, and the hash of the rest. The rest
/// begins with the fingerprint of its release.
/// </summary>
internal static class CacheFile
{
    private const int BufferSize = 64 * 1024;

    private static readonly byte[] Magic = "learninghub-cache\n"u8.ToArray();
    private static readonly int HeadLength = Magic.Length + Stamp.Length + SHA256.HashSizeInBytes;

    /// <summary>Reads the cache of a release.</summary>
    /// <exception cref="InvalidDataException">It cannot be used; the message says why.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static BuildCache Read(string release, Stamp program)
    {
        var path = Path.Combine(release, ReleaseLayout.CacheFile);
        if (!File.Exists(path)) throw new InvalidDataException($"the last release has no {ReleaseLayout.CacheFile}.");
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        var head = new byte[HeadLength];
        if (file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head.AsSpan().StartsWith(Magic))
            throw new InvalidDataException($"{ReleaseLayout.CacheFile} of the last release is not a cache.");
        if (!head.AsSpan(Magic.Length, Stamp.Length).SequenceEqual(Bytes(program)))
            throw new InvalidDataException("the last release was built by another version of the program.");
        if (!SHA256.HashData(file).AsSpan().SequenceEqual(head.AsSpan(Magic.Length + Stamp.Length)))
            throw new InvalidDataException($"{ReleaseLayout.CacheFile} of the last release is damaged.");
        var manifest = ReleaseManifest.Read(File.ReadAllBytes(Path.Combine(release, ReleaseManifest.FileName)));
        file.Position = HeadLength;
        using var input = new BinaryReader(file);
        if (input.ReadString() != manifest.Fingerprint)
            throw new InvalidDataException($"{ReleaseLayout.CacheFile} belongs to another release than the last one.");
        return Read(input, release, manifest);
    }

    /// <summary>Writes the cache of a release.</summary>
    /// <param name="folder">The folder of the release.</param>
    /// <param name="manifest">Its manifest.</param>
    /// <param name="program">The stamp of this program.</param>
    /// <param name="library">The library that was built.</param>
    /// <param name="outputs">What its files were made from, by path.</param>
    /// <param name="index">Its search index.</param>
    public static void Write(
        string folder, ReleaseManifest manifest, Stamp program, Library library, IEnumerable<KeyValuePair<string, CachedOutput>> outputs,
        LibraryIndex index)
    {
        // Written and read piece by piece: it has tens of megabytes, and arrays of that size make the garbage collector look at everything.
        using var file = new FileStream(
            Path.Combine(folder, ReleaseLayout.CacheFile), FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize);
        file.Write(new byte[HeadLength]);
        using (var output = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true))
        {
            output.Write(manifest.Fingerprint);
            CacheFormat.Write(output, library.Linked!.DataStamp);
            InspectionCache.Write(output, library.Source, library.Checks);
            Write(output, [.. outputs.OrderBy(each => each.Key, StringComparer.Ordinal)]);
            Write(output, index.Written);
        }
        file.Position = HeadLength;
        var hash = SHA256.HashData(file);
        file.Position = 0;
        file.Write([.. Magic, .. Bytes(program), .. hash]);
    }

    private static BuildCache Read(BinaryReader input, string release, ReleaseManifest manifest)
    {
        var data = CacheFormat.ReadStamp(input);
        return new BuildCache
        {
            Release = release,
            FinishedAt = File.GetLastWriteTimeUtc(Path.Combine(release, ReleaseLayout.CacheFile)),
            DataStamp = data,
            Inspections = InspectionCache.Read(input),
            Outputs = ReadOutputs(input),
            Indexes = ReadIndexes(input, release),
            Files = manifest.Files.ToDictionary(file => file.Path, StringComparer.Ordinal),
        };
    }

    private static void Write(BinaryWriter output, KeyValuePair<string, CachedOutput>[] outputs)
    {
        output.Write(outputs.Length);
        var reads = new ReadKeyWriter(output);
        foreach (var (path, made) in outputs)
        {
            output.Write(path);
            CacheFormat.Write(output, made.Inputs);
            reads.Write(made.Reads);
        }
    }

    private static Dictionary<string, CachedOutput> ReadOutputs(BinaryReader input)
    {
        var count = input.ReadInt32();
        var outputs = new Dictionary<string, CachedOutput>(count, StringComparer.Ordinal);
        var reads = new ReadKeyReader(input);
        for (var left = count; left > 0; left--)
        {
            var path = input.ReadString();
            var inputs = CacheFormat.ReadStamp(input);
            outputs[path] = new CachedOutput(reads.Read(), inputs);
        }
        return outputs;
    }

    private static void Write(BinaryWriter output, IReadOnlyDictionary<string, IReadOnlyList<IndexedResource>> indexes)
    {
        output.Write(indexes.Count);
        foreach (var (path, entries) in indexes.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            output.Write(path);
            output.Write(entries.Count);
            foreach (var entry in entries)
            {
                output.Write(entry.Id);
                CacheFormat.Write(output, entry.Stamp);
                output.Write(entry.Documents);
                CacheFormat.Write(output, entry.Contents);
            }
        }
    }

    private static Dictionary<string, CachedIndex> ReadIndexes(BinaryReader input, string release)
    {
        var indexes = new Dictionary<string, CachedIndex>(StringComparer.Ordinal);
        for (var left = input.ReadInt32(); left > 0; left--)
        {
            var path = input.ReadString();
            var entries = new IndexedResource[input.ReadInt32()];
            for (var i = 0; i < entries.Length; i++)
            {
                entries[i] = new IndexedResource(
                    input.ReadString(), CacheFormat.ReadStamp(input), input.ReadInt32(), CacheFormat.ReadStamp(input));
            }
            indexes[path] = new CachedIndex(Path.Combine(release, path), entries);
        }
        return indexes;
    }

    private static byte[] Bytes(Stamp stamp)
    {
        var bytes = new byte[Stamp.Length];
        stamp.WriteTo(bytes);
        return bytes;
    }
}
