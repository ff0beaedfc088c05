using System.Threading.Channels;

namespace LearningHub.Web.Preview;

/// <summary>Watches a content folder and tells of changes in bundles: editors write a file in several steps.</summary>
public sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    private readonly Channel<string> changes = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly FileSystemWatcher watcher;
    private readonly string root;

    /// <param name="root">The content folder.</param>
    public ContentWatcher(string root)
    {
        this.root = Path.GetFullPath(root);
        watcher = new FileSystemWatcher(this.root) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath);
            Note(change.FullPath);
        };
        // When the system lost count of the changes, everything may have changed.
        watcher.Error += (_, _) => changes.Writer.TryWrite(string.Empty);
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>The next bundle of changed paths, relative to the content folder; an empty path means that anything may have changed.</summary>
    public async Task<IReadOnlyCollection<string>> NextAsync(CancellationToken cancellation)
    {
        var bundle = new HashSet<string>(StringComparer.Ordinal) { await changes.Reader.ReadAsync(cancellation) };
        while (true)
        {
            await Task.Delay(Quiet, cancellation);
            if (!changes.Reader.TryRead(out var path)) return bundle;
            do bundle.Add(path);
            while (changes.Reader.TryRead(out path));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => watcher.Dispose();

    private void Note(string fullPath)
    {
        var path = Path.GetRelativePath(root, fullPath).Replace('\\', '/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (name.StartsWith('.') || name.EndsWith('~') || name.StartsWith('#')) return;
        if (Directory.Exists(fullPath)) path = string.Empty;
        changes.Writer.TryWrite(path);
    }
}
