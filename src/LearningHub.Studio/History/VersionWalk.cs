using LibGit2Sharp;

namespace LearningHub.Studio.History;

/// <summary>Walks back through the commits that changed a file, also where it had another name.</summary>
internal static class VersionWalk
{
    // Older versions are still in the repository; they are found with git itself.
    private const int MostCommits = 5_000;

    private static readonly CommitFilter NewestFirst = new() { SortBy = CommitSortStrategies.Topological | CommitSortStrategies.Time };
    private static readonly CompareOptions WithRenames = new() { Similarity = SimilarityOptions.Renames };

    /// <summary>The versions of a file, newest first.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="path">The path of the file in it.</param>
    public static IEnumerable<SavedVersion> From(Repository repository, string path)
    {
        foreach (var commit in repository.Commits.QueryBy(NewestFirst).Take(MostCommits))
        {
            var now = commit[path]?.Target.Id;
            var parent = commit.Parents.FirstOrDefault();
            var before = parent?[path]?.Target.Id;
            if (now is null || now == before) continue;
            yield return new SavedVersion(commit.Sha, commit.Author.When, commit.Author.Name, commit.MessageShort, path);
            if (parent is not null && before is null) path = FormerName(repository, parent, commit, path);
        }
    }

    private static string FormerName(Repository repository, Commit parent, Commit commit, string path) =>
        repository.Diff.Compare<TreeChanges>(parent.Tree, commit.Tree, WithRenames)
            .FirstOrDefault(change => change.Status is ChangeKind.Renamed && change.Path == path)?.OldPath ?? path;
}
