using System.Threading.Channels;

namespace LearningHub.Web.Preview;

/// <summary>Watches a content folder. It reports changes in batches, because editors write a file in several steps.</summary>
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

    /// <summary>The next batch of changed paths, relative to the content folder. An empty path means that anything may have
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
        var batch = new HashSet<string>(StringComparer.Ordinal);
        do
        {
            while (changes.Reader.TryRead(out var path)) batch.Add(path);
            await Task.Delay(Quiet, cancellation);
        }
        while (changes.Reader.TryPeek(out _));
        return batch;
    }

    /// <inheritdoc/>
    public void Dispose() => watcher?.Dispose();

    private FileSystemWatcher Watch()
    {
        var made = new FileSystemWatcher(root) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        made.Changed += (_, change) => Record(change.FullPath);
        made.Created += (_, change) => Record(change.FullPath);
        made.Deleted += (_, change) => Record(change.FullPath);
        made.Renamed += (_, change) =>
        {
            Record(change.OldFullPath);
            Record(change.FullPath);
        };
        // The system has lost changes, so everything may have changed.
        made.Error += (_, _) => changes.Writer.TryWrite(string.Empty);
        made.EnableRaisingEvents = true;
        return made;
    }

    // A folder that was removed and made again (another branch, a restored backup) is a new folder for the system.
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
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It has gone again. The next check looks for it.
        }
    }

    private void Record(string fullPath)
    {
        var path = Path.GetRelativePath(root, fullPath).Replace('\\', '/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (name.StartsWith('.') || name.EndsWith('~') || name.StartsWith('#')) return;
        if (Directory.Exists(fullPath)) path = string.Empty;
        changes.Writer.TryWrite(path);
    }
}
