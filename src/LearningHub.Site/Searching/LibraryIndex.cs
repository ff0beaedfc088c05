using System.Collections.Concurrent;
using System.Numerics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;
using LearningHub.Releases.Building;
using LearningHub.Search;
using LearningHub.Search.Indexing;
using LearningHub.Search.Schema;
using LearningHub.Search.Searching;
using LearningHub.Site.Searching.People;

namespace LearningHub.Site.Searching;

/// <summary>The search indexes of a library: one for readers, and one of the help for authors.</summary>
/// <param name="library">The library.</param>
public sealed class LibraryIndex(LinkedLibrary library)
{
    /// <summary>The folder of the index of the help for authors in a release.</summary>
    public const string HelpReleasePath = "search/help";

    /// <summary>The folder of the index in a release.</summary>
    public const string ReleasePath = "search/index";

    // A change writes its shard anew; a query asks all of them.
    private const int UsualShard = 256;
    private const int MostShards = 8;

    // Each change needs parts of its own in a merge, and from some number on it is faster to index the whole shard.
    private const int MostParts = 64;

    private readonly SortedDictionary<string, IReadOnlyList<IndexedResource>> written = new(StringComparer.Ordinal);
    private readonly StampBuilder contents = new();

    /// <summary>Indexes of an earlier release of the same data files, by their paths in a release.</summary>
    internal IReadOnlyDictionary<string, CachedIndex> Former { get; init; } = new Dictionary<string, CachedIndex>();

    /// <summary>How many resources a shard is to have, while there are not too many shards.</summary>
    internal int ResourcesPerShard { get; init; } = UsualShard;

    /// <summary>The resources of the indexes that were built, by path in a release.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<IndexedResource>> Written => written;

    /// <summary>Writes the index. The same library gives the same bytes, unless documents were taken over from an earlier index.
    /// </summary>
    /// <param name="path">The folder of the index; it must not exist, and the folder around it must.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Build(string path) => Build(SearchedPart.ForReaders(library), path, ReleasePath);

    /// <summary>Writes the index of the help for authors.</summary>
    /// <param name="path">The folder of the index; it must not exist, and the folder around it must.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void BuildHelp(string path) => Build(SearchedPart.ForAuthors(library), path, HelpReleasePath);

    /// <summary>Opens an index of a library. It recognises people in need.</summary>
    /// <param name="path">Its folder.</param>
    /// <exception cref="DamagedIndexException">It is not a whole index of the version that this program reads.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SearchIndex Open(string path) => SearchIndex.Open(path, guidance => new IntentRecognizer(guidance));

    /// <summary>Opens an index without leaving files on the disk.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public ISearchIndex OpenPassing() => OpenPassing(Build);

    /// <summary>The same for the help for authors.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public ISearchIndex OpenHelpPassing() => OpenPassing(BuildHelp);

    /// <summary>The number of shards of an index: a power of two, so that it seldom changes.</summary>
    /// <param name="resources">How many resources it has.</param>
    /// <param name="size">How many of them a shard is to have.</param>
    public static int ShardsFor(int resources, int size = UsualShard)
    {
        var wanted = Math.Max(1, (resources + size - 1) / size);
        return Math.Min(MostShards, (int)BitOperations.RoundUpToPowerOf2((uint)wanted));
    }

    /// <summary>A hash of what the indexes hold that were built, in lower-case hexadecimal digits.</summary>
    internal string HashContents() => contents.Build().ToHex();

    private void Build(LinkedLibrary part, string path, string releasePath)
    {
        var schema = SearchDocuments.Schema(part.Search);
        var guidance = SearchGuidance.FromLibrary(part);
        var shards = SplitIntoShards(part.Resources);
        var former = OpenFormer(releasePath, shards.Length);
        using var builder = new IndexBuilder(path, schema, guidance, shards.Length);
        var all = new ConcurrentDictionary<string, IndexedResource>(StringComparer.Ordinal);
        Parallel.For(0, shards.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, shard =>
        {
            IndexedResource[] known = [.. former?.Entries[shard] ?? []];
            var entries = TryTake(builder, shard, shards[shard], former?.Index, known)
                ?? Write(builder, shard, shards[shard], FormerParts(former?.Index, shard, shards[shard], known), part);
            foreach (var entry in entries) all[entry.Id] = entry;
        });
        IndexedResource[] ordered = [.. part.Resources.Select(resource => all[resource.Id])];
        var settings = builder.Complete(ordered.Where(entry => entry.Documents > 0).Select(entry => entry.Id));
        written[releasePath] = ordered;
        contents.Add(releasePath).Add(settings);
        foreach (var entry in ordered) contents.Add(entry.Id).Add(entry.Contents);
    }

    private Resource[][] SplitIntoShards(IReadOnlyCollection<Resource> resources)
    {
        var count = ShardsFor(resources.Count, ResourcesPerShard);
        var members = resources.ToLookup(resource => IndexBuilder.ShardOf(resource.Id, count));
        return [.. Enumerable.Range(0, count).Select(shard => members[shard].ToArray())];
    }

    private (FormerIndex Index, ILookup<int, IndexedResource> Entries)? OpenFormer(string releasePath, int shards) =>
        Former.TryGetValue(releasePath, out var former) && FormerIndex.TryOpen(former.Path, FileTaking.LinkOrCopy) is { } index
            && index.Shards == shards
            ? (index, former.Entries.ToLookup(entry => IndexBuilder.ShardOf(entry.Id, shards))) : null;

    // What a shard of the earlier index holds, if that is what it must hold now.
    private static IndexedResource[]? TryTake(
        IndexBuilder builder, int shard, Resource[] resources, FormerIndex? former, IndexedResource[] known) =>
        former is not null
            && known.Select(entry => (entry.Id, entry.Stamp)).SequenceEqual(resources.Select(each => (each.Id, each.Stamp)))
            && builder.TryTake(shard, former) ? known : null;

    // The documents of a shard of the earlier index that it still has, by the ids of their resources.
    private static Dictionary<string, (IndexedResource Entry, ShardPart Part)> FormerParts(
        FormerIndex? former, int shard, Resource[] resources, IndexedResource[] known)
    {
        var parts = new Dictionary<string, (IndexedResource, ShardPart)>(StringComparer.Ordinal);
        var now = resources.ToDictionary(each => each.Id, each => each.Stamp, StringComparer.Ordinal);
        bool IsSame(IndexedResource entry) => now.TryGetValue(entry.Id, out var stamp) && stamp == entry.Stamp;
        if (former is null || known.Count(entry => !IsSame(entry)) > MostParts || former.TryOpen(shard) is not { } opened
            || opened.Documents != known.Sum(entry => entry.Documents)) return parts;
        var first = 0;
        foreach (var entry in known)
        {
            if (IsSame(entry)) parts.Add(entry.Id, (entry, ShardPart.Of(opened, first, entry.Documents)));
            first += entry.Documents;
        }
        return parts;
    }

    private static IndexedResource[] Write(
        IndexBuilder builder, int shard, Resource[] resources, Dictionary<string, (IndexedResource Entry, ShardPart Part)> former,
        LinkedLibrary part)
    {
        var entries = new List<IndexedResource>(resources.Length);
        builder.Write(shard, resources.Select(resource =>
        {
            if (former.TryGetValue(resource.Id, out var known))
            {
                entries.Add(known.Entry);
                return known.Part;
            }
            IndexDocument[] documents = [.. SearchDocuments.FromResource(resource, part)];
            entries.Add(new IndexedResource(resource.Id, resource.Stamp, documents.Length, IndexedDocuments.StampOf(documents)));
            return ShardPart.Of(documents);
        }));
        return [.. entries];
    }

    private static SearchIndex OpenPassing(Action<string> build)
    {
        var folder = Directory.CreateTempSubdirectory("hub-index-").FullName;
        try
        {
            var path = Path.Combine(folder, "index");
            build(path);
            return Open(path);
        }
        finally
        {
            // An open index no longer needs its files.
            Directory.Delete(folder, recursive: true);
        }
    }
}
