using System.Security.Cryptography;
using System.Text;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Indexing;

/// <summary>Builds an index: a folder with a manifest, and a folder for each shard. The name of a group decides in which shard its
/// documents are. So a change of a group changes one shard, and all others can be taken over from an earlier index. The same documents in
/// the same order give the same bytes; an index that took documents over answers the same and may have other bytes.</summary>
public sealed class IndexBuilder : IDisposable
{
    private readonly string path;
    private readonly IndexSchema schema;
    private readonly IndexGuidance guidance;
    private readonly (IReadOnlyDictionary<string, string> Files, int Documents)?[] shards;
    private bool isBuilt;

    /// <summary>Begins to write an index.</summary>
    /// <param name="path">The folder of the index. It must not exist, and the folder around it must.</param>
    /// <param name="schema">What documents hold.</param>
    /// <param name="guidance">Synonyms, pinned results, phrases to suggest.</param>
    /// <param name="shards">Number of shards, 256 at most. More of them make a change cheaper and a query dearer.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public IndexBuilder(string path, IndexSchema schema, IndexGuidance? guidance = null, int shards = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shards, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shards, byte.MaxValue + 1);
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
            throw new DirectoryNotFoundException($"The folder of {path} does not exist.");
        if (Path.Exists(path)) throw new IOException($"The search index cannot be written to {path}: something else is there.");
        (this.path, this.schema, this.guidance) = (path, schema, guidance ?? IndexGuidance.None);
        this.shards = new (IReadOnlyDictionary<string, string>, int)?[shards];
        Directory.CreateDirectory(path);
    }

    /// <summary>Builds an index of documents.</summary>
    /// <param name="path">The folder of the index. It must not exist, and the folder around it must.</param>
    /// <param name="schema">What documents hold.</param>
    /// <param name="guidance">Synonyms, pinned results, phrases to suggest.</param>
    /// <param name="documents">The documents, those of a group one after another.</param>
    /// <param name="shards">Number of shards.</param>
    /// <exception cref="ArgumentException">A document does not fit the schema, or its group has others in between.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Build(
        string path, IndexSchema schema, IndexGuidance? guidance, IEnumerable<IndexDocument> documents, int shards = 1)
    {
        using var builder = new IndexBuilder(path, schema, guidance, shards);
        var groups = new List<string>();
        var parts = SplitIntoShards(documents, groups, shards);
        for (var shard = 0; shard < shards; shard++) builder.Write(shard, [ShardPart.Of(parts[shard])]);
        builder.Complete(groups);
    }

    /// <summary>The shard of a group.</summary>
    /// <param name="group">Its name.</param>
    /// <param name="shards">Number of shards.</param>
    public static int ShardOf(string group, int shards) => SHA256.HashData(Encoding.UTF8.GetBytes(group))[0] % shards;

    /// <summary>Writes a shard. Different shards can be written at the same time.</summary>
    /// <param name="shard">Which shard.</param>
    /// <param name="parts">Its documents in their order, those of a group one after another.</param>
    /// <exception cref="ArgumentException">A document does not fit the schema.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(int shard, IEnumerable<ShardPart> parts)
    {
        using var writer = new ShardWriter(Path.Combine(path, IndexFolder.ShardName(shard)), schema);
        foreach (var part in parts) writer.Add(part);
        shards[shard] = writer.Complete();
    }

    /// <summary>Takes a shard over from an earlier index with the same schema and as many shards.</summary>
    /// <param name="shard">Which shard.</param>
    /// <param name="former">The earlier index.</param>
    /// <returns>Whether it was taken. If not, it has to be written.</returns>
    public bool TryTake(int shard, FormerIndex former) => (shards[shard] = former.TryTake(shard, path)) is not null;

    /// <summary>Ends writing, when all shards are written or taken.</summary>
    /// <param name="groups">The groups that have documents. Of groups that score the same the earlier comes first.</param>
    /// <returns>A hash of the schema and the guidance.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public string Complete(IEnumerable<string> groups)
    {
        var json = IndexFolder.ToJson(guidance);
        File.WriteAllBytes(Path.Combine(path, IndexFolder.GuidanceName), json);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [IndexFolder.GuidanceName] = IndexFolder.Hash(json) };
        foreach (var (shard, written) in shards.Index())
        {
            foreach (var (name, hash) in written!.Value.Files) files.Add($"{IndexFolder.ShardName(shard)}/{name}", hash);
        }
        var manifest = new IndexManifest
        {
            Schema = schema,
            Documents = [.. shards.Select(shard => shard!.Value.Documents)],
            Groups = [.. groups.Select(group => (byte)ShardOf(group, shards.Length))],
            Files = files,
        };
        IndexFolder.WriteManifest(path, manifest);
        isBuilt = true;
        return IndexFolder.HashOf(schema, files[IndexFolder.GuidanceName]);
    }

    /// <summary>Removes what was not built.</summary>
    public void Dispose()
    {
        if (!isBuilt) Directory.Delete(path, recursive: true);
    }

    internal static ArgumentException Refusal(IndexDocument document, string problem) =>
        new($"Document {document.Id} {problem}.", nameof(document));

    private static List<IndexDocument>[] SplitIntoShards(IEnumerable<IndexDocument> documents, List<string> groups, int shards)
    {
        List<IndexDocument>[] parts = [.. Enumerable.Range(0, shards).Select(_ => new List<IndexDocument>())];
        var known = new HashSet<string>(StringComparer.Ordinal);
        var shard = 0;
        foreach (var document in documents)
        {
            if (groups.Count == 0 || groups[^1] != document.Group)
            {
                if (!known.Add(document.Group))
                    throw Refusal(document, $"does not come right after the others of the group {document.Group}");
                groups.Add(document.Group);
                shard = ShardOf(document.Group, shards);
            }
            parts[shard].Add(document);
        }
        return parts;
    }
}
