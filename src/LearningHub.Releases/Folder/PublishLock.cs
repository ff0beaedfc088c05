using System.Diagnostics;
using System.Globalization;

namespace LearningHub.Releases.Folder;

/// <summary>
/// Lets only one publisher at a time work on a folder. The operating system holds the lock and frees it when the process ends.
/// </summary>
public sealed class PublishLock : IDisposable
{
    /// <summary>Name of the file that is locked. It is always empty.</summary>
    internal const string LockName = ".publishing";

    private const string NoteName = ".publishing-by";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly FileStream held;

    private PublishLock(FileStream held) => this.held = held;

    /// <summary>Acquires the lock, and waits while another publisher has it.</summary>
    /// <param name="folder">The folder; made if it is not there.</param>
    /// <param name="who">Who takes it, for others to read.</param>
    /// <param name="patience">How long to wait for another publisher.</param>
    /// <param name="waiting">Called once, with a sentence that says who has the lock.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="IOException">Another still has it after that time, or the lock cannot be written.</exception>
    public static async Task<PublishLock> AcquireAsync(
        PublicationFolder folder, string who, TimeSpan patience, Action<string> waiting, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(folder.Releases);
        var path = Path.Combine(folder.Root, LockName);
        if (new FileInfo(path).LinkTarget is { } target) throw new IOException($"{path} is a link to {target}. Remove it.");
        var clock = Stopwatch.StartNew();
        for (var isReported = false; ; isReported = true)
        {
            if (TryAcquire(path) is { } held)
            {
                WriteNote(folder, who);
                return new PublishLock(held);
            }
            var note = ReadNote(folder);
            if (clock.Elapsed >= patience) throw new IOException($"{note} Nothing was published. Try again later.");
            if (!isReported) waiting($"{note} Waiting for it to finish.");
            await Task.Delay(Pause, cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();

    private static FileStream? TryAcquire(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        // Only a lock held by another process means "try again". Other errors, such as a full disk, are passed on.
        catch (IOException exception) when (exception.GetType() == typeof(IOException) && File.Exists(path) && IsHeld(exception))
        {
            return null;
        }
    }

    // EWOULDBLOCK of Linux and of macOS; ERROR_SHARING_VIOLATION of Windows.
    private static bool IsHeld(IOException exception) => exception.HResult is 11 or 35 or unchecked((int)0x80070020);

    /// <summary>Removes the note of who publishes, to make room on a full disk. The lock does not depend on it.</summary>
    internal static void RemoveNote(PublicationFolder folder)
    {
        File.Delete(Path.Combine(folder.Root, $"{NoteName}-next"));
        File.Delete(Path.Combine(folder.Root, NoteName));
    }

    private static void WriteNote(PublicationFolder folder, string who)
    {
        // Written to another file and moved into place, so that a link planted under the name is replaced, not followed.
        var fresh = Path.Combine(folder.Root, $"{NoteName}-next");
        var note = string.Create(CultureInfo.InvariantCulture, $"{who} has been publishing since {DateTime.Now:d MMMM yyyy, HH:mm:ss}.");
        try
        {
            File.Delete(fresh);
            File.WriteAllText(fresh, note);
            File.Move(fresh, Path.Combine(folder.Root, NoteName), overwrite: true);
        }
        catch (IOException)
        {
            // Taking a release back must work on a full disk. An old note would name the wrong person.
            RemoveNote(folder);
        }
    }

    private static string ReadNote(PublicationFolder folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder.Root, NoteName));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "Somebody else is publishing.";
        }
    }
}
