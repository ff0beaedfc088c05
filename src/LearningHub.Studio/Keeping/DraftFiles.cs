using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LearningHub.Content.Editing;
using LearningHub.Content.Writing;

namespace LearningHub.Studio.Keeping;

/// <summary>Something that the studio remembers of drafts: a JSON file for each, outside the content folder.</summary>
/// <param name="folder">The folder of these files.</param>
/// <param name="type">How an entry is written.</param>
/// <param name="pathOf">The file of the draft that an entry belongs to.</param>
internal sealed class DraftFiles<T>(string folder, JsonTypeInfo<T> type, Func<T, string> pathOf) where T : class
{
    private readonly Lock gate = new();

    /// <summary>Keeps an entry in place of the one that the draft had.</summary>
    /// <exception cref="IOException">It could not be kept.</exception>
    public void Keep(T entry)
    {
        if (NameOf(pathOf(entry)) is not { } name) return;
        lock (gate)
        {
            PrivateFolder.Create(folder);
            WholeFile.Write(name, JsonSerializer.SerializeToUtf8Bytes(entry, type));
        }
    }

    /// <summary>The entry of a draft; null if there is none, or it cannot be read.</summary>
    /// <param name="path">The file of the draft.</param>
    public T? Find(string path)
    {
        if (NameOf(path) is not { } name) return null;
        lock (gate) return Read(name) is { } entry && pathOf(entry) == path ? entry : null;
    }

    /// <summary>Erases the entry of a draft.</summary>
    /// <param name="path">The file of the draft.</param>
    /// <exception cref="IOException">It could not be erased.</exception>
    public void Erase(string path)
    {
        if (NameOf(path) is not { } name) return;
        lock (gate)
        {
            if (File.Exists(name)) File.Delete(name);
        }
    }

    /// <summary>Erases the entries of drafts that are gone, and those that cannot be read.</summary>
    /// <param name="exists">Whether there is a draft.</param>
    /// <exception cref="IOException">One could not be erased.</exception>
    public void EraseUnless(Func<string, bool> exists)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var name in Directory.GetFiles(folder, "*.json"))
        {
            lock (gate)
            {
                if (Read(name) is not { } entry || !exists(pathOf(entry))) File.Delete(name);
            }
        }
    }

    private string? NameOf(string path) =>
        ContentPaths.Read(path) is { } place ? Path.Combine(folder, $"{place.Type.Section}-{place.Id}.json") : null;

    private T? Read(string name)
    {
        try
        {
            return File.Exists(name) ? JsonSerializer.Deserialize(File.ReadAllBytes(name), type) : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException)
        {
            return null;
        }
    }
}
