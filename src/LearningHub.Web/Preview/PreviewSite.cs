using System.Collections.Frozen;
using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Contract.Library;
using LearningHub.Site;
using LearningHub.Site.Dataset;
using LearningHub.Site.Plan;
using LearningHub.Site.Searching;
using LearningHub.Web.Snapshots;

namespace LearningHub.Web.Preview;

/// <summary>A site that follows its content folder. Each change makes a new snapshot, unless the content has errors.</summary>
public sealed class PreviewSite : ISnapshotSource
{
    // Unique for each preview, so that browsers do not reuse what they cached from an earlier one.
    private readonly string name = $"preview-{Guid.NewGuid():N}";
    private readonly IContentFiles files;
    private readonly ISiteTheme theme;
    private readonly Func<LibraryOptions> options;
    private readonly Lock updating = new();
    private volatile HubSnapshot? current;
    private int changes;

    /// <param name="files">The content folder.</param>
    /// <param name="theme">How the site looks.</param>
    /// <param name="options">Returns the options for loading the library. Called at each change.</param>
    public PreviewSite(IContentFiles files, ISiteTheme theme, Func<LibraryOptions> options)
    {
        this.files = files;
        this.theme = theme;
        this.options = options;
        Library = Library.Load(files, options());
        ShowLibrary();
    }

    /// <summary>The library as it was last loaded, with its diagnostics.</summary>
    public Library Library { get; private set; }

    /// <summary>Whether there is a site to show.</summary>
    public bool HasSite => current is not null;

    /// <inheritdoc/>
    public ValueTask<SnapshotLease?> TakeAsync(CancellationToken cancellation = default)
    {
        FollowDay();
        while (current is { } snapshot)
        {
            if (snapshot.TryLease() is { } lease) return ValueTask.FromResult<SnapshotLease?>(lease);
        }
        return ValueTask.FromResult<SnapshotLease?>(null);
    }

    /// <summary>Loads what has changed.</summary>
    public void Update(IReadOnlyCollection<string> changed)
    {
        lock (updating)
        {
            Library = Library.Reload(files, changed, options());
            ShowLibrary();
        }
    }

    // Resources appear and go on days of their own.
    private void FollowDay()
    {
        try
        {
            if (options().Today <= Library.Today) return;
            lock (updating)
            {
                if (options().Today > Library.Today) Update([]);
            }
        }
#pragma warning disable CA1031 // Whatever goes wrong, the page is answered.
        catch (Exception)
#pragma warning restore CA1031
        {
            // Readers see the site as it was. The next save tells its author what is wrong.
        }
    }

    private void ShowLibrary()
    {
        if (Library.HasErrors || Library.Linked is not { } library) return;
        var context = new SiteContext(library, theme);
        var before = current;
        var index = new LibraryIndex(library);
        current = new HubSnapshot(
            $"{name}-{++changes}",
            () => new LibraryDataset(LibraryRecordBuilder.Build(context)),
            new LiveFiles(new LiveSite(context, files)),
            index.OpenPassing,
            index.OpenHelpPassing)
        {
            WithdrawnAddresses = context.Withdrawals.Select(entry => entry.Address).ToFrozenSet(StringComparer.Ordinal),
        };
        before?.Release();
    }
}
