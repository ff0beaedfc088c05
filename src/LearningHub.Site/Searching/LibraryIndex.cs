using System.Globalization;
using LearningHub.Content.Linking;
using LearningHub.Content.Tracing;
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

    // Each change needs parts of its own in a merge, and from some number on it is faster to index everything.
    private const int MostParts = 64;

    private readonly SortedDictionary<string, IReadOnlyList<IndexedResource>> written = new(StringComparer.Ordinal);
    private readonly StampBuilder contents = new();

    /// <summary>Indexes of an earlier release of the same data files, by their paths in a release: their folders and their resources in
    /// order.</summary>
    internal IReadOnlyDictionary<string, (string Folder, IReadOnlyList<IndexedResource> Entries)> Former { get; init; } =
        new Dictionary<string, (string, IReadOnlyList<IndexedResource>)>();

    /// <summary>The resources of the indexes that were built, by path in a release.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<IndexedResource>> Written => written;

    /// <summary>Writes the index. The same library gives the same bytes, unless documents were taken over from an earlier index.</summary>
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

    /// <summary>A hash of what the indexes hold that were built, in lower-case hexadecimal digits.</summary>
    internal string HashContents() => contents.Build().ToString("x32", CultureInfo.InvariantCulture);

    private void Build(LinkedLibrary part, string path, string releasePath)
    {
        var schema = SearchDocuments.Schema(part.Search);
        var guidance = SearchGuidance.FromLibrary(part);
        var (former, places) = OpenFormer(part, releasePath);
        using var builder = new IndexBuilder(path, schema, guidance);
        var entries = new List<IndexedResource>(part.Resources.Count);
        foreach (var resource in part.Resources)
        {
            if (former is not null && places.TryGetValue(resource.Id, out var place) && place.Entry.Stamp == resource.Stamp)
            {
                builder.Take(former, place.First, place.Entry.Documents);
                entries.Add(place.Entry);
                continue;
            }
            IndexDocument[] documents = [.. SearchDocuments.FromResource(resource, part)];
            foreach (var document in documents) builder.Add(document);
            entries.Add(new IndexedResource(resource.Id, resource.Stamp, documents.Length, IndexedDocuments.Stamp(documents)));
        }
        builder.Build();
        written[releasePath] = entries;
        contents.Add(releasePath).Add(IndexBuilder.HashSettings(schema, guidance));
        foreach (var entry in entries) contents.Add(entry.Id).Add(entry.Contents);
    }

    // The earlier index, from which documents are taken over; null if there is none, or if too much has changed.
    private (FormerIndex? Index, Dictionary<string, (IndexedResource Entry, int First)> Places) OpenFormer(
        LinkedLibrary part, string releasePath)
    {
        if (!Former.TryGetValue(releasePath, out var former) || former.Entries.Count == 0) return (null, []);
        var places = Places(former.Entries);
        var index = CountParts(part, places) > MostParts ? null : FormerIndex.TryOpen(former.Folder);
        return (index?.Documents == former.Entries.Sum(entry => entry.Documents) ? index : null, places);
    }

    private static Dictionary<string, (IndexedResource Entry, int First)> Places(IReadOnlyList<IndexedResource> entries)
    {
        var places = new Dictionary<string, (IndexedResource, int)>(entries.Count, StringComparer.Ordinal);
        var first = 0;
        foreach (var entry in entries)
        {
            places[entry.Id] = (entry, first);
            first += entry.Documents;
        }
        return places;
    }

    private static int CountParts(LinkedLibrary part, Dictionary<string, (IndexedResource Entry, int First)> known)
    {
        var (parts, next) = (0, -1);
        foreach (var resource in part.Resources)
        {
            var isKnown = known.TryGetValue(resource.Id, out var place) && place.Entry.Stamp == resource.Stamp;
            if (!isKnown || place.First != next) parts++;
            next = isKnown ? place.First + place.Entry.Documents : -1;
        }
        return parts;
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
