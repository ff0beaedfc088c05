using LearningHub.Content;
using LearningHub.Content.Checking;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Content.Reading.Files;
using LearningHub.Site;
using LearningHub.Site.Plan;
using LearningHub.Web.Preview;

namespace LearningHub.Studio.Folder;

/// <summary>The content folder that the studio works in: its library, which is updated with every change, and the way to write into
/// it.</summary>
public sealed class StudioFolder : IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop = new();
    private readonly ISiteTheme theme;
    private readonly Func<DateOnly> today;
    private readonly Action<string> say;

    /// <param name="root">The content folder.</param>
    /// <param name="theme">How the site looks.</param>
    /// <param name="today">Tells the day.</param>
    /// <param name="say">Receives errors that occur while the folder is watched.</param>
    public StudioFolder(string root, ISiteTheme theme, Func<DateOnly> today, Action<string> say)
    {
        Root = Path.GetFullPath(root);
        (this.theme, this.today, this.say) = (theme, today, say);
        Files = new FolderFiles(Root);
        Writer = new ContentWriter(Root);
        Site = new PreviewSite(Files, theme, () => Options);
    }

    /// <summary>The whole path of the folder.</summary>
    public string Root { get; }

    /// <summary>Its files.</summary>
    public IContentFiles Files { get; }

    /// <summary>The preview, drafts included.</summary>
    public PreviewSite Site { get; }

    /// <summary>The library as it was last read, drafts included.</summary>
    public Library Library => Site.Library;

    /// <summary>The day.</summary>
    public DateOnly Today => today();

    /// <summary>Writes into the folder. Use <see cref="Change"/>, so that the library is updated.</summary>
    private ContentWriter Writer { get; }

    private LibraryOptions Options => new(today(), IncludeDrafts: true);

    /// <summary>Changes files, one change at a time, and reads them again.</summary>
    /// <param name="change">Writes, and returns the paths that it wrote, moved or removed.</param>
    /// <exception cref="IOException">It could not be written; nothing has changed.</exception>
    public void Change(Func<ContentWriter, IReadOnlyList<string>> change)
    {
        lock (gate)
        {
            var paths = change(Writer);
            Site.Update([.. paths]);
        }
    }

    /// <summary>Writes a file if it has not changed since somebody opened it.</summary>
    /// <returns>False if it has been changed since; nothing is written then.</returns>
    /// <exception cref="IOException">It could not be written; nothing has changed.</exception>
    public bool TrySave(string path, string openedHash, byte[] bytes)
    {
        lock (gate)
        {
            var current = Files.Read(path);
            if (EditableText.HashOf(current) != openedHash) return false;
            if (current.AsSpan().SequenceEqual(bytes)) return true;
            Writer.Write(path, bytes);
            Site.Update([path]);
            return true;
        }
    }

    /// <summary>The diagnostics of the folder with one unsaved text.</summary>
    public Library Check(string path, byte[] bytes)
    {
        lock (gate) return Library.Reload(new OverlayFiles(Files, path, bytes), [path], Options);
    }

    /// <summary>The site with one unsaved text; null if that has errors.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What it would hold.</param>
    /// <param name="library">Its library.</param>
    public LiveSite? SiteWith(string path, byte[] bytes, out Library library)
    {
        library = Check(path, bytes);
        return library.HasErrors || library.Linked is not { } linked ? null
            : new LiveSite(new SiteContext(linked, theme), new OverlayFiles(Files, path, bytes));
    }

    /// <summary>The library as it would be published.</summary>
    /// <param name="cache">What the release before found; null to take nothing over.</param>
    /// <param name="report">Told what is done, and how much of how much is done.</param>
    /// <param name="cancellation">Stops the run.</param>
    public Library LoadForPublication(InspectionCache? cache, Action<string, int, int>? report, CancellationToken cancellation) =>
        Library.Load(Files, new LibraryOptions(today()) { Report = report }, cache, Library.Source, cancellation);

    /// <summary>Reads the folder again whenever another program changes it.</summary>
    public void Follow() => _ = FollowAsync();

    /// <inheritdoc/>
    public void Dispose()
    {
        stop.Cancel();
        stop.Dispose();
    }

    private async Task FollowAsync()
    {
        using var watcher = new ContentWatcher(Root);
        var isBehind = false;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var changed = await watcher.NextAsync(stop.Token);
                lock (gate) Site.Update(isBehind ? [.. changed, string.Empty] : changed);
                isBehind = false;
            }
            catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
            // An author can correct the file, but nobody could correct a studio that no longer watches its folder.
#pragma warning disable CA1031
            catch (Exception exception)
#pragma warning restore CA1031
            {
                isBehind = true;
                say($"A change in the folder could not be read: {exception.Message} The studio shows the last good state.");
            }
        }
    }
}
