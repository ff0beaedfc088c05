using LearningHub.Releases.Purging;
using LibGit2Sharp;

namespace LearningHub.Studio.History;

/// <summary>
/// Takes words out of the history of a content folder: versions of files that contain them leave every commit, and their objects leave the
/// disk. It does so only where nobody else can have a copy and nothing else refers to the old commits. Otherwise it refuses and says what
/// to do.
/// </summary>
public static class HistoryPurge
{
    private const string Removed = "Removed";

    /// <summary>Why the history cannot be changed safely, in sentences; empty if it can.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="found">What was found there.</param>
    public static IReadOnlyList<string> ObstaclesIn(string content, SearchedHistory found)
    {
        using var repository = new Repository(Repository.Discover(content));
        var obstacles = new List<string>();
        if (repository.Info.IsBare || repository.Info.IsHeadDetached || repository.Info.CurrentOperation is not CurrentOperation.None)
            obstacles.Add("It is not on a branch, or something such as a merge is under way.");
        if (repository.Network.Remotes.Any()) obstacles.Add("It has remotes, so others may have copies that would bring the words back.");
        var own = repository.Refs.Head.TargetIdentifier;
        var others = repository.Refs.Where(each => each.CanonicalName != own && each.CanonicalName != "HEAD")
            .Select(each => each.CanonicalName).ToArray();
        if (others.Length > 0) obstacles.Add($"Other branches, tags or stashes refer to its commits: {string.Join(", ", others)}.");
        if (repository.Worktrees.Any()) obstacles.Add("It has more than one working folder.");
        var objects = Path.Combine(repository.Info.Path, "objects");
        if (File.Exists(Path.Combine(objects, "info", "alternates"))) obstacles.Add("It shares its objects with another repository.");
        if (Directory.Exists(Path.Combine(objects, "pack")) && Directory.EnumerateFiles(Path.Combine(objects, "pack"), "*.pack").Any())
            obstacles.Add("Its objects are packed, and single ones cannot be taken out of a pack.");
        if (repository.Head.Tip is { } tip && TreesWith(tip.Tree, found.Found, []).Contains(tip.Tree.Sha))
            obstacles.Add("The newest version contains the words. Save or commit the corrected texts first.");
        else if (repository.Index.Any(entry => found.Found.Contains(entry.Id.Sha)))
            obstacles.Add("A text with the words is staged for the next commit. Stage the corrected text first.");
        return obstacles;
    }

    /// <summary>Takes what was found out of the history.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="found">What was found there, and whose removal nothing prevents.</param>
    /// <param name="words">The words.</param>
    /// <returns>What is found afterwards.</returns>
    /// <exception cref="IOException">Something is in the way.</exception>
    public static SearchedHistory Purge(string content, SearchedHistory found, PurgeWords words)
    {
        if (ObstaclesIn(content, found) is [var first, ..]) throw new IOException(first);
        var folder = Repository.Discover(content);
        try
        {
            HashSet<string> gone;
            using (var repository = new Repository(folder))
            {
                var before = repository.Head.Tip is { } tip ? Reachable(tip) : [];
                if (repository.Head.Tip is not null) Rewrite(repository, found, words);
                var after = repository.Head.Tip is { } fresh ? Reachable(fresh) : [];
                gone = [.. before.Concat(found.Found).Where(id => !after.Contains(id))];
            }
            RemoveTraces(folder, gone);
        }
        catch (Exception exception) when (exception is LibGit2SharpException or UnauthorizedAccessException)
        {
            throw new IOException($"The history could not be changed: {exception.Message}", exception);
        }
        return HistorySearch.Search(content, words)!;
    }

    private static void Rewrite(Repository repository, SearchedHistory found, PurgeWords words)
    {
        var rewritten = new Dictionary<string, Commit>(StringComparer.Ordinal);
        var trees = new Dictionary<string, Tree>(StringComparer.Ordinal);
        var oldestFirst = new CommitFilter { SortBy = CommitSortStrategies.Topological | CommitSortStrategies.Reverse };
        foreach (var commit in repository.Commits.QueryBy(oldestFirst).ToArray())
        {
            var tree = Without(repository, commit.Tree, found.Found, words, trees);
            var parents = commit.Parents.Select(parent => rewritten[parent.Sha]).ToArray();
            var message = words.IsIn(commit.Message) ? Removed : commit.Message;
            var isSame = tree.Id == commit.Tree.Id && message == commit.Message && parents.SequenceEqual(commit.Parents);
            rewritten[commit.Sha] = isSame ? commit : repository.ObjectDatabase.CreateCommit(
                Cleaned(commit.Author, words), Cleaned(commit.Committer, words), message, tree, parents, prettifyMessage: false);
        }
        var head = repository.Refs.Head.ResolveToDirectReference();
        repository.Refs.UpdateTarget(head, rewritten[repository.Head.Tip.Sha].Id, "purge");
    }

    private static Signature Cleaned(Signature by, PurgeWords words) =>
        words.IsIn(by.Name) ? new Signature(Removed, "removed@localhost", by.When) : by;

    private static Tree Without(
        Repository repository, Tree tree, IReadOnlySet<string> found, PurgeWords words, Dictionary<string, Tree> known)
    {
        if (known.TryGetValue(tree.Sha, out var done)) return done;
        var next = TreeDefinition.From(tree);
        var hasChanged = false;
        foreach (var entry in tree)
        {
            if (words.IsIn(entry.Name) || (entry.Target is Blob && found.Contains(entry.Target.Sha)))
            {
                next.Remove(entry.Name);
                hasChanged = true;
            }
            else if (entry.Target is Tree below && Without(repository, below, found, words, known) is var cleaned && cleaned.Id != below.Id)
            {
                next.Remove(entry.Name);
                if (cleaned.Count > 0) next.Add(entry.Name, cleaned);
                hasChanged = true;
            }
        }
        return known[tree.Sha] = hasChanged ? repository.ObjectDatabase.CreateTree(next) : tree;
    }

    // The trees below one, and itself, that hold something that was found.
    private static HashSet<string> TreesWith(Tree tree, IReadOnlySet<string> found, HashSet<string> holding)
    {
        foreach (var entry in tree)
        {
            if (found.Contains(entry.Target.Sha)) holding.Add(tree.Sha);
            if (entry.Target is Tree below && TreesWith(below, found, holding).Contains(below.Sha)) holding.Add(tree.Sha);
        }
        if (found.Contains(tree.Sha)) holding.Add(tree.Sha);
        return holding;
    }

    private static HashSet<string> Reachable(Commit tip)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Commit>([tip]);
        while (open.TryPop(out var commit))
        {
            if (!seen.Add(commit.Sha)) continue;
            Walk(commit.Tree);
            foreach (var parent in commit.Parents) open.Push(parent);
        }
        return seen;

        void Walk(Tree tree)
        {
            if (!seen.Add(tree.Sha)) return;
            foreach (var entry in tree)
            {
                if (entry.Target is Tree below) Walk(below);
                else seen.Add(entry.Target.Sha);
            }
        }
    }

    // The log of the branch has the ids and messages of the old commits.
    private static void RemoveTraces(string folder, HashSet<string> gone)
    {
        var logs = Path.Combine(folder, "logs");
        if (Directory.Exists(logs)) Directory.Delete(logs, recursive: true);
        foreach (var name in new[] { "ORIG_HEAD", "FETCH_HEAD", "COMMIT_EDITMSG" }) File.Delete(Path.Combine(folder, name));
        foreach (var id in gone)
        {
            var path = Path.Combine(folder, "objects", id[..2], id[2..]);
            if (!File.Exists(path)) continue;
            File.SetAttributes(path, FileAttributes.Normal);
            File.Delete(path);
        }
    }
}
