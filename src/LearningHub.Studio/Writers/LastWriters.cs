using System.Collections.Concurrent;
using LearningHub.Studio.Keeping;
using LearningHub.Studio.People;

namespace LearningHub.Studio.Writers;

/// <summary>
/// Remembers who wrote last in which text, so that the desk can say who works on a draft. Saves are kept on the disk, in the folder for
/// what the studio remembers, until the text is published. What nobody has saved is known until the studio stops. No word of a text is
/// kept.
/// </summary>
/// <param name="folder">The folder for what the studio remembers; null: it is known until the studio stops.</param>
/// <param name="say">Is told when it could not be kept.</param>
/// <param name="time">Tells the time.</param>
public sealed class LastWriters(string? folder, Action<string> say, TimeProvider time)
{
    // The editor sends its text half a second after the last key. Somebody who reads what they wrote is still at work.
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, LastWriter> last = new(StringComparer.Ordinal);

    private readonly DraftFiles<LastWriter>? kept =
        folder is null ? null : new(Path.Combine(folder, "drafts"), WriterJson.Default.LastWriter, writer => writer.Path);

    /// <summary>Notes that somebody writes and has not saved.</summary>
    public void Wrote(string path, StudioPerson person) => last[path] = Writer(path, person, isUnsaved: true);

    /// <summary>Notes that somebody saved.</summary>
    public void Saved(string path, StudioPerson person)
    {
        var writer = last[path] = Writer(path, person, isUnsaved: false);
        try
        {
            kept?.Keep(writer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            say($"Who saved {path} could not be kept: {exception.Message} The text was saved.");
        }
    }

    /// <summary>Who wrote last in a text; null if nobody knows.</summary>
    public LastWriter? Find(string path) => last.TryGetValue(path, out var writer) ? writer : kept?.Find(path);

    /// <summary>Whether somebody has written within the last minutes without saving.</summary>
    public bool IsNow(LastWriter writer) => writer.IsUnsaved && time.GetUtcNow() - writer.At < Holds;

    /// <summary>Forgets who wrote in some texts.</summary>
    /// <exception cref="IOException">It could not be erased.</exception>
    public void Erase(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            last.TryRemove(path, out _);
            kept?.Erase(path);
        }
    }

    private LastWriter Writer(string path, StudioPerson person, bool isUnsaved) =>
        new(path, person.Id, person.Name, time.GetUtcNow(), isUnsaved);
}
