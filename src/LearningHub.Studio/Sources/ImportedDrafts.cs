using System.Collections.Concurrent;
using LearningHub.Content.Reading.Files;
using LearningHub.Studio.Keeping;

namespace LearningHub.Studio.Sources;

/// <summary>
/// Keeps reports beside the drafts that were made from them, a file for each, in the folder for what the studio remembers. A report may
/// identify somebody, so nothing of it enters the content folder, its history or the site, and it is erased when the draft is published or
/// withdrawn. Where the studio remembers nothing on the disk, reports are kept in memory until it stops.
/// </summary>
/// <param name="folder">The folder for what the studio remembers; null: there is none.</param>
public sealed class ImportedDrafts(string? folder)
{
    private readonly ConcurrentDictionary<string, ImportedDraft> inMemory = new(StringComparer.Ordinal);

    private readonly DraftFiles<ImportedDraft>? kept =
        folder is null ? null : new(Path.Combine(folder, "imports"), ImportJson.Default.ImportedDraft, import => import.Path);

    /// <summary>Keeps an import.</summary>
    /// <exception cref="IOException">It could not be kept.</exception>
    public void Keep(ImportedDraft import)
    {
        if (kept is null) inMemory[import.Path] = import;
        else kept.Keep(import);
    }

    /// <summary>The import that a draft was made by; null if there is none, or it cannot be read.</summary>
    public ImportedDraft? Find(string path) => kept is null ? inMemory.GetValueOrDefault(path) : kept.Find(path);

    /// <summary>Notes which decisions somebody has ticked.</summary>
    /// <returns>Whether that has changed.</returns>
    /// <exception cref="IOException">It could not be kept.</exception>
    public bool Tick(string path, IReadOnlyList<string> ticked)
    {
        if (Find(path) is not { } import || import.Ticked.ToHashSet().SetEquals(ticked)) return false;
        Keep(import with { Ticked = [.. ticked.Distinct(StringComparer.Ordinal)] });
        return true;
    }

    /// <summary>Follows a draft that gets another file.</summary>
    /// <param name="path">Its file so far.</param>
    /// <param name="next">Its file from now on.</param>
    /// <exception cref="IOException">It could not be kept.</exception>
    public void Move(string path, string next)
    {
        if (Find(path) is not { } import) return;
        var (from, to) = (FolderOf(path), FolderOf(next));
        var list = import.ToDo.Select(item => item.Path == path ? item with { Path = next }
            : from.Length > 0 && item.Path.StartsWith(from, StringComparison.Ordinal) ? item with { Path = to + item.Path[from.Length..] }
            : item);
        Keep(import with { Path = next, ToDo = [.. list] });
        Erase([path]);
    }

    /// <summary>Erases what was kept of some drafts.</summary>
    /// <param name="paths">Their files.</param>
    /// <exception cref="IOException">It could not be erased.</exception>
    public void Erase(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            inMemory.TryRemove(path, out _);
            kept?.Erase(path);
        }
    }

    /// <summary>Erases what was kept of drafts that are no longer in the content folder.</summary>
    /// <exception cref="IOException">It could not be erased.</exception>
    public void EraseWithoutDraft(IContentFiles files) => kept?.EraseUnless(files.Exists);

    private static string FolderOf(string path) =>
        path.EndsWith("/index.md", StringComparison.Ordinal) ? path[..^"index.md".Length] : string.Empty;
}
