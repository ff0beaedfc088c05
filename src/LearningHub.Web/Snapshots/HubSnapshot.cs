using System.Collections.Frozen;
using LearningHub.Contract;
using LearningHub.Contract.Library;
using LearningHub.Search;

namespace LearningHub.Web.Snapshots;

/// <summary>
/// One state of the hub: pages, data and search index. It never changes, so an answer made from one snapshot is all from one release. It
/// closes its index when it has been replaced and the last request has given it back.
/// </summary>
public sealed class HubSnapshot
{
    private const string SearchPagePath = "search/index.html";

    private readonly Lazy<LibraryDataset> dataset;
    private readonly Lazy<Task<SiteFile?>> searchPage;
    private readonly Lazy<ISearchIndex?> search;
    private readonly Lazy<ISearchIndex?> helpSearch;
    private readonly ISnapshotFiles files;

    // One for the source, and one for each lease.
    private int holders = 1;

    /// <param name="fingerprint">Identifies this state.</param>
    /// <param name="dataset">Returns the library as data. Called once, when it is first needed.</param>
    /// <param name="files">The files of the site.</param>
    /// <param name="search">
    /// Opens the search index; null if there is none. Called once, when it is first needed. The snapshot closes the index.
    /// </param>
    /// <param name="helpSearch">The same for the help for authors; null if there is none.</param>
    public HubSnapshot(
        string fingerprint,
        Func<LibraryDataset> dataset,
        ISnapshotFiles files,
        Func<ISearchIndex?> search,
        Func<ISearchIndex?>? helpSearch = null)
    {
        Fingerprint = fingerprint;
        this.dataset = new Lazy<LibraryDataset>(dataset);
        this.files = files;
        this.search = new Lazy<ISearchIndex?>(search);
        this.helpSearch = new Lazy<ISearchIndex?>(helpSearch ?? (() => null));
        searchPage = new Lazy<Task<SiteFile?>>(() => files.ReadAsync(SearchPagePath).AsTask());
    }

    /// <summary>Identifies this state.</summary>
    public string Fingerprint { get; }

    /// <summary>Addresses of pages that say that something was withdrawn.</summary>
    public IReadOnlySet<string> WithdrawnAddresses { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The library as data.</summary>
    public LibraryDataset Dataset => dataset.Value;

    /// <summary>The search index; null if the release has none.</summary>
    public ISearchIndex? Search => search.Value;

    /// <summary>The index of the help for authors; null if the release has none.</summary>
    public ISearchIndex? HelpSearch => helpSearch.Value;

    /// <summary>The page into which the host writes search results; null if the site has none.</summary>
    public Task<SiteFile?> SearchPage => searchPage.Value;

    /// <summary>A sentence that names a damaged file; null if none is known.</summary>
    public string? Problem => files.Problem;

    /// <summary>
    /// Hashed assets of the previous release, by path. Open pages still refer to them, and a script may load a module long after its page
    /// was sent.
    /// </summary>
    public IReadOnlyDictionary<string, SiteFile> FormerAssets { get; private set; } = FrozenDictionary<string, SiteFile>.Empty;

    /// <summary>A file of the site; see <see cref="ISnapshotFiles.ReadAsync"/>.</summary>
    public async ValueTask<SiteFile?> ReadAsync(string path) =>
        await files.ReadAsync(path).ConfigureAwait(false) ?? FormerAssets.GetValueOrDefault(path);

    /// <summary>Keeps the hashed assets of the previous release, as far as they can still be read.</summary>
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
                // The folder of that release has been removed or overwritten. At worst, an open page loses its styles.
            }
        }
        FormerAssets = kept;
    }

    /// <summary>Leases the snapshot; null if it has been replaced and closed.</summary>
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

    /// <summary>Called by each lease when it ends, and once by the source when another snapshot replaces this one.</summary>
    internal void Release()
    {
        if (Interlocked.Decrement(ref holders) > 0) return;
        if (search.IsValueCreated) search.Value?.Dispose();
        if (helpSearch.IsValueCreated) helpSearch.Value?.Dispose();
    }
}
