using System.Collections.Frozen;
using LearningHub.Contract;
using LearningHub.Contract.Library;
using LearningHub.Search;

namespace LearningHub.Web.Snapshots;

/// <summary>
/// One state of the hub: pages, data and what is opened with them. It never changes, so an answer that is made from one snapshot
/// is all of one release. It closes what it holds when it has been replaced and the last request has given it back.
/// </summary>
public sealed class HubSnapshot
{
    private const string SearchPagePath = "search/index.html";

    private readonly Lazy<LibraryDataset> dataset;
    private readonly Lazy<Task<SiteFile?>> searchPage;
    private readonly Lazy<ISearchIndex?> search;
    private readonly Lazy<ISearchIndex?> helpSearch;
    private readonly ISnapshotFiles files;

    // One for the source that offers it, and one for each lease.
    private int holders = 1;

    /// <param name="fingerprint">Tells this state from every other.</param>
    /// <param name="dataset">Gives the library as data; asked once, when it is first needed.</param>
    /// <param name="files">The files of the site.</param>
    /// <param name="search">
    /// Opens the search index, or gives null where there is none; asked once, when it is first needed. It is closed at the end.
    /// </param>
    /// <param name="helpSearch">The same for the help for authors; null: there is none.</param>
    public HubSnapshot(
        string fingerprint, Func<LibraryDataset> dataset, ISnapshotFiles files, Func<ISearchIndex?> search,
            Func<ISearchIndex?>? helpSearch = null)
    {
        Fingerprint = fingerprint;
        this.dataset = new Lazy<LibraryDataset>(dataset);
        this.files = files;
        this.search = new Lazy<ISearchIndex?>(search);
        this.helpSearch = new Lazy<ISearchIndex?>(helpSearch ?? (() => null));
        searchPage = new Lazy<Task<SiteFile?>>(() => files.ReadAsync(SearchPagePath).AsTask());
    }

    /// <summary>Tells this state from every other.</summary>
    public string Fingerprint { get; }

    /// <summary>Addresses whose pages say that what stood there has been withdrawn.</summary>
    public IReadOnlySet<string> WithdrawnAddresses { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The library as data.</summary>
    public LibraryDataset Dataset => dataset.Value;

    /// <summary>The search index; null where the release has none.</summary>
    public ISearchIndex? Search => search.Value;

    /// <summary>The index of the help for authors; null where the release has none.</summary>
    public ISearchIndex? HelpSearch => helpSearch.Value;

    /// <summary>The page into which the host writes search results; null if the site has none.</summary>
    public Task<SiteFile?> SearchPage => searchPage.Value;

    /// <summary>Which file is damaged, in a sentence; null if none is known.</summary>
    public string? Problem => files.Problem;

    /// <summary>
    /// Hashed assets of the release before, by path. Pages that readers have open still name them, and a script may fetch a part of
    /// itself long after its page was sent.
    /// </summary>
    public IReadOnlyDictionary<string, SiteFile> FormerAssets { get; private set; } = FrozenDictionary<string, SiteFile>.Empty;

    /// <summary>A file of the site; see <see cref="ISnapshotFiles.ReadAsync"/>.</summary>
    public async ValueTask<SiteFile?> ReadAsync(string path) =>
        await files.ReadAsync(path).ConfigureAwait(false) ?? FormerAssets.GetValueOrDefault(path);

    /// <summary>Keeps the hashed assets of the release that this one follows, as far as they can still be read.</summary>
    internal async Task KeepAssetsAsync(HubSnapshot former)
    {
        var kept = new Dictionary<string, SiteFile>(StringComparer.Ordinal);
        foreach (var path in former.files.List().Where(path => path.StartsWith(HashedFiles.Folder, StringComparison.Ordinal)))
        {
            try
            {
                if (await former.files.ReadAsync(path).ConfigureAwait(false) is { } file) kept[path] = file;
            }
            catch (SnapshotGoneException)
            {
                // The folder of that release has been removed or written over. A page that is open loses its looks at worst.
            }
        }
        FormerAssets = kept;
    }

    /// <summary>Lends the snapshot; null if it has been replaced and closed already.</summary>
    public SnapshotLease? TryLease()
    {
        var seen = Volatile.Read(ref holders);
        while (seen > 0)
        {
            var before = Interlocked.CompareExchange(ref holders, seen + 1, seen);
            if (before == seen) return new SnapshotLease(this);
            seen = before;
        }
        return null;
    }

    /// <summary>Gives up one hold: called once by the source when another snapshot takes its place, and by each lease.</summary>
    internal void Release()
    {
        if (Interlocked.Decrement(ref holders) > 0) return;
        if (search.IsValueCreated) search.Value?.Dispose();
        if (helpSearch.IsValueCreated) helpSearch.Value?.Dispose();
    }
}
