using Lucene.Net.Index;

namespace LearningHub.Search.Indexing;

/// <summary>An earlier index, from which a new one can take shards and documents over.</summary>
public sealed class FormerIndex
{
    private readonly string folder;
    private readonly IndexManifest manifest;
    private readonly Action<string, string> copy;

    private FormerIndex(string folder, IndexManifest manifest, Action<string, string> copy) =>
        (this.folder, this.manifest, this.copy) = (folder, manifest, copy);

    /// <summary>Number of shards.</summary>
    public int Shards => manifest.Shards;

    /// <summary>Opens an earlier index; null if its manifest is damaged or of another version.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="copy">Gives a file a second place: from one path, to another. The file may be shared, since it never changes.</param>
    public static FormerIndex? TryOpen(string folder, Action<string, string> copy)
    {
        try
        {
            return new FormerIndex(folder, IndexFolder.ReadManifest(folder), copy);
        }
        catch (Exception exception) when (exception is DamagedIndexException or IOException or UnauthorizedAccessException)
        {
            // The index is built from all documents instead.
            return null;
        }
    }

    /// <summary>Opens a shard, to take documents from it; null if it is damaged or has no documents.</summary>
    /// <param name="shard">Which shard.</param>
    public FormerShard? TryOpen(int shard)
    {
        try
        {
            var reader = DirectoryReader.Open(
                new IndexDirectory(Path.Combine(folder, IndexFolder.ShardName(shard)), manifest.FilesOf(shard)));
            return reader.Leaves.Count == 1 && !reader.HasDeletions && reader.MaxDoc == manifest.Documents[shard]
                ? new FormerShard(reader.Leaves[0].AtomicReader) : null;
        }
#pragma warning disable CA1031 // Damaged files can make Lucene throw anything, and all of it means the same.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            // The shard is written from all its documents instead.
            return null;
        }
    }

    /// <summary>Puts the files of a shard into a new index, and compares each with its hash.</summary>
    /// <param name="shard">Which shard.</param>
    /// <param name="target">The folder of the new index.</param>
    /// <returns>The hash of each file by its name, and the number of documents; null if a file has gone or is not as it was
    /// written. Then the shard is not there.</returns>
    internal (IReadOnlyDictionary<string, string> Files, int Documents)? TryTake(int shard, string target)
    {
        var name = IndexFolder.ShardName(shard);
        var place = Path.Combine(target, name);
        try
        {
            Directory.CreateDirectory(place);
            var files = manifest.FilesOf(shard);
            foreach (var (file, hash) in files)
            {
                var copied = Path.Combine(place, file);
                copy(Path.Combine(folder, name, file), copied);
                if (IndexFolder.HashFile(copied) != hash) throw new InvalidDataException($"{file} is not as it was written");
            }
            return (files, manifest.Documents[shard]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // The earlier release may be replaced or removed at this very moment.
            Directory.Delete(place, recursive: true);
            return null;
        }
    }
}

/// <summary>A shard of an earlier index. It is in memory and need not be closed.</summary>
public sealed class FormerShard
{
    internal FormerShard(AtomicReader reader) => Reader = reader;

    /// <summary>Number of documents.</summary>
    public int Documents => Reader.MaxDoc;

    internal AtomicReader Reader { get; }
}
