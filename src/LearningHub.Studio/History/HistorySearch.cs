using LearningHub.Releases.Purging;
using LibGit2Sharp;

namespace LearningHub.Studio.History;

/// <summary>Searches every object of the repository that a content folder lies in, also those that no version refers to.</summary>
public static class HistorySearch
{
    /// <summary>Searches it.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="words">The words.</param>
    /// <returns>What was found; null if there is no repository.</returns>
    /// <exception cref="IOException">The repository cannot be read.</exception>
    public static SearchedHistory? Search(string content, PurgeWords words)
    {
        if (Repository.Discover(content) is not { } folder) return null;
        try
        {
            using var repository = new Repository(folder);
            var all = repository.ObjectDatabase.ToArray();
            var found = all.Where(each => Holds(each, words)).Select(each => each.Sha).ToHashSet(StringComparer.Ordinal);
            var names = found.Count == 0 ? [] : NamesOf(all.OfType<Commit>(), found);
            string[] places =
            [
                .. found.Select(id => names.TryGetValue(id, out var path) ? path : $"object {id}").Order(StringComparer.Ordinal),
            ];
            return new SearchedHistory(repository.Info.WorkingDirectory ?? folder, all.Length, places, found);
        }
        catch (LibGit2SharpException exception)
        {
            throw new IOException($"The repository cannot be read: {exception.Message}", exception);
        }
    }

    private static bool Holds(GitObject each, PurgeWords words) => each switch
    {
        Blob blob => HoldsBytes(blob, words),
        Tree tree => tree.Any(entry => words.IsIn(entry.Name)),
        Commit commit => words.IsIn(commit.Message) || words.IsIn(commit.Author.Name) || words.IsIn(commit.Committer.Name),
        TagAnnotation tag => words.IsIn(tag.Message),
        _ => false,
    };

    private static bool HoldsBytes(Blob blob, PurgeWords words)
    {
        using var content = blob.GetContentStream();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return FileContent.Contains(bytes.ToArray(), string.Empty, words) is true;
    }

    private static Dictionary<string, string> NamesOf(IEnumerable<Commit> commits, HashSet<string> found)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var commit in commits)
        {
            if (found.Contains(commit.Sha)) names.TryAdd(commit.Sha, $"the message of version {commit.Sha[..10]}");
            Walk(commit.Tree, string.Empty);
        }
        return names;

        void Walk(Tree tree, string prefix)
        {
            if (!seen.Add(tree.Sha)) return;
            if (found.Contains(tree.Sha)) names.TryAdd(tree.Sha, $"the name of a file in /{prefix}");
            foreach (var entry in tree)
            {
                if (entry.Target is Tree below) Walk(below, $"{prefix}{entry.Name}/");
                else if (found.Contains(entry.Target.Sha)) names.TryAdd(entry.Target.Sha, $"{prefix}{entry.Name}");
            }
        }
    }
}
