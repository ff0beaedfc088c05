using System.Collections.Concurrent;
using System.Text.Json;
using LearningHub.Content.Editing;
using LearningHub.Content.Writing;
using LearningHub.Studio.People;

namespace LearningHub.Studio.Working;

/// <summary>
/// Remembers who wrote last in which text, so that the desk can say who works on a draft. Saves are kept on the disk, in the folder for
/// what the studio remembers, until the text is published. What nobody has saved is known until the studio stops. No word of a text is
/// kept.
/// </summary>
/// <param name="folder">The folder for what the studio remembers; null: it is known until the studio stops.</param>
/// <param name="say">Is told when it could not be kept.</param>
/// <param name="time">Tells the time.</param>
public sealed class DraftWorks(string? folder, Action<string> say, TimeProvider time)
{
    // The editor sends its text half a second after the last key. Somebody who reads what they wrote is still at work.
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(10);

    private readonly Lock gate = new();
    private readonly ConcurrentDictionary<string, DraftWork> last = new(StringComparer.Ordinal);

    private string Folder => Path.Combine(folder!, "drafts");

    /// <summary>Notes that somebody writes and has not saved.</summary>
    public void Wrote(string path, StudioPerson person) => last[path] = Work(path, person, isUnsaved: true);

    /// <summary>Notes that somebody saved.</summary>
    public void Saved(string path, StudioPerson person)
    {
        var work = last[path] = Work(path, person, isUnsaved: false);
        if (folder is null || NameOf(path) is not { } name) return;
        try
        {
            lock (gate)
            {
                if (OperatingSystem.IsWindows()) Directory.CreateDirectory(Folder);
                else Directory.CreateDirectory(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
                WholeFile.Write(name, JsonSerializer.SerializeToUtf8Bytes(work, WorkJson.Default.DraftWork));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            say($"Who saved {path} could not be kept: {exception.Message} The text was saved.");
        }
    }

    /// <summary>Who wrote last in a text; null if nobody knows.</summary>
    public DraftWork? Find(string path)
    {
        if (last.TryGetValue(path, out var work)) return work;
        if (folder is null || NameOf(path) is not { } name) return null;
        lock (gate) return Read(name) is { } kept && kept.Path == path ? kept : null;
    }

    /// <summary>Whether somebody has written within the last minutes without saving.</summary>
    public bool IsNow(DraftWork work) => work.IsUnsaved && time.GetUtcNow() - work.At < Holds;

    /// <summary>Forgets who wrote in some texts.</summary>
    /// <exception cref="IOException">It could not be erased.</exception>
    public void Erase(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            last.TryRemove(path, out _);
            if (folder is null || NameOf(path) is not { } name) continue;
            lock (gate)
            {
                if (File.Exists(name)) File.Delete(name);
            }
        }
    }

    private DraftWork Work(string path, StudioPerson person, bool isUnsaved) =>
        new(path, person.Id, person.Name, time.GetUtcNow(), isUnsaved);

    private string? NameOf(string path) =>
        ContentPaths.Read(path) is { } place ? Path.Combine(Folder, $"{place.Type.Section}-{place.Id}.json") : null;

    private static DraftWork? Read(string name)
    {
        try
        {
            return File.Exists(name) ? JsonSerializer.Deserialize(File.ReadAllBytes(name), WorkJson.Default.DraftWork) : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException)
        {
            return null;
        }
    }
}
