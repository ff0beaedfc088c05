using System.Threading.Channels;

namespace LearningHub.Web.Preview;

/// <summary>Watches a content folder and tells of changes in bundles: editors write a file in several steps.</summary>
public sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan FolderCheck = TimeSpan.FromSeconds(1);

    private readonly Channel<string> changes = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly string root;
    private FileSystemWatcher? watcher;
    private DateTime watchedSince;

    /// <param name="root">The content folder.</param>
    public ContentWatcher(string root)
    {
        this.root = Path.GetFullPath(root);
        watcher = Watch();
        watchedSince = Directory.GetCreationTimeUtc(this.root);
    }

    /// <summary>The next bundle of changed paths, relative to the content folder; an empty path means that anything may have
    /// changed.</summary>
    public async Task<IReadOnlyCollection<string>> NextAsync(CancellationToken cancellation)
    {
        var more = changes.Reader.WaitToReadAsync(cancellation).AsTask();
        while (await Task.WhenAny(more, Task.Delay(FolderCheck, cancellation)) != more)
        {
            cancellation.ThrowIfCancellationRequested();
            WatchNewFolder();
        }
        await more;
        var bundle = new HashSet<string>(StringComparer.Ordinal);
        do
        {
            while (changes.Reader.TryRead(out var path)) bundle.Add(path);
            await Task.Delay(Quiet, cancellation);
        }
        while (changes.Reader.TryPeek(out _));
        return bundle;
    }

    /// <inheritdoc/>
    public void Dispose() => watcher?.Dispose();

    private FileSystemWatcher Watch()
    {
        var made = new FileSystemWatcher(root) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        made.Changed += (_, change) => Note(change.FullPath);
        made.Created += (_, change) => Note(change.FullPath);
        made.Deleted += (_, change) => Note(change.FullPath);
        made.Renamed += (_, change) =>
        {
            Note(change.OldFullPath);
            Note(change.FullPath);
        };
        // When the system lost count of the changes, everything may have changed.
        made.Error += (_, _) => changes.Writer.TryWrite(string.Empty);
        made.EnableRaisingEvents = true;
        return made;
    }

    // A folder that was removed and made again (another branch checked out, a backup restored) is another folder to the system.
    private void WatchNewFolder()
    {
        try
        {
            var found = new DirectoryInfo(root);
            if (!found.Exists || found.CreationTimeUtc == watchedSince) return;
            watcher?.Dispose();
            watcher = null;
            watcher = Watch();
            watchedSince = found.CreationTimeUtc;
            changes.Writer.TryWrite(string.Empty);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It went away again meanwhile: it is looked for once more after a moment.
        }
    }

    private void Note(string fullPath)
    {
        var path = Path.GetRelativePath(root, fullPath).Replace('\\', '/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (name.StartsWith('.') || name.EndsWith('~') || name.StartsWith('#')) return;
        if (Directory.Exists(fullPath)) path = string.Empty;
        changes.Writer.TryWrite(path);
    }
}
