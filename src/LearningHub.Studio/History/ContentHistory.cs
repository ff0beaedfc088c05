using LearningHub.Studio.People;
using LibGit2Sharp;

namespace LearningHub.Studio.History;

/// <summary>
/// Keeps saves as commits of the git repository that the content folder lies in. It writes commits from the paths that were saved and from
/// nothing else: what somebody has staged or changed beside it stays as it is, and no hook runs.
/// </summary>
/// <param name="root">The content folder.</param>
/// <param name="say">Is told when a save could not be kept.</param>
public sealed class ContentHistory(string root, Action<string> say)
{
    private const int MostVersions = 50;
    private const string NoAddress = "studio@localhost";

    private readonly Lock gate = new();

    /// <summary>Whether saves are kept now.</summary>
    public HistoryState State
    {
        get
        {
            try
            {
                if (FolderOfRepository is not { } folder) return HistoryState.None;
                using var repository = new Repository(folder);
                return ProblemOf(repository) is { } problem ? HistoryState.Paused(problem) : HistoryState.Kept;
            }
            catch (LibGit2SharpException exception)
            {
                return HistoryState.Paused($"The repository cannot be opened: {exception.Message}");
            }
        }
    }

    private string? FolderOfRepository => Repository.Discover(root);

    /// <summary>Makes a repository of the content folder.</summary>
    /// <exception cref="IOException">It could not be made.</exception>
    public void Begin()
    {
        try
        {
            lock (gate)
            {
                if (FolderOfRepository is null) Repository.Init(root);
            }
        }
        catch (LibGit2SharpException exception)
        {
            throw new IOException($"The history could not be started: {exception.Message}", exception);
        }
    }

    /// <summary>Commits the current state of some files. If that fails, the save still stands, and the reason is shown.</summary>
    /// <param name="paths">The files, some of which may be gone.</param>
    /// <param name="kept">Which files may be kept.</param>
    /// <param name="person">Who saved them.</param>
    /// <param name="what">What was done, in a line.</param>
    public void Keep(IEnumerable<string> paths, KeptFiles kept, StudioPerson person, string what)
    {
        try
        {
            lock (gate)
            {
                if (FolderOfRepository is not { } folder) return;
                using var repository = new Repository(folder);
                if (ProblemOf(repository) is { } problem) say($"This save is not in the history: {problem}");
                else Commit(repository, [.. paths.Distinct(StringComparer.Ordinal)], kept, person, what);
            }
        }
        catch (Exception exception) when (exception is LibGit2SharpException or IOException or UnauthorizedAccessException)
        {
            say($"This save is not in the history: {exception.Message}");
        }
    }

    /// <summary>The versions of a file, newest first, at most fifty.</summary>
    public IReadOnlyList<SavedVersion> VersionsOf(string path)
    {
        try
        {
            if (FolderOfRepository is not { } folder) return [];
            using var repository = new Repository(folder);
            return [.. VersionWalk.From(repository, InRepository(repository, path)).Take(MostVersions)];
        }
        catch (LibGit2SharpException exception)
        {
            say($"The history of {path} cannot be read: {exception.Message}");
            return [];
        }
    }

    /// <summary>The bytes of a version as they lay in the folder; null if it does not hold the file.</summary>
    public byte[]? Read(SavedVersion version)
    {
        if (FolderOfRepository is not { } folder) return null;
        using var repository = new Repository(folder);
        if (repository.Lookup<Commit>(version.Id)?[version.RepositoryPath]?.Target is not Blob blob) return null;
        using var content = blob.GetContentStream(new FilteringOptions(version.RepositoryPath));
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string? ProblemOf(Repository repository)
    {
        if (repository.Info.IsBare) return "The repository has no working folder.";
        if (repository.Info.CurrentOperation is not CurrentOperation.None)
            return "A merge or a similar step is unfinished in the repository. The person who began it has to finish it first.";
        return repository.Info.IsHeadDetached
            ? "The repository is not on a branch. The person who looks after it has to check one out."
            : null;
    }

    private void Commit(Repository repository, string[] paths, KeptFiles kept, StudioPerson person, string what)
    {
        var tip = repository.Head.Tip;
        var tree = tip is null ? new TreeDefinition() : TreeDefinition.From(tip);
        var changed = paths.Where(path => Stage(repository, tip, tree, path, kept))
            .Select(path => InRepository(repository, path)).ToArray();
        if (changed.Length == 0) return;
        var author = AuthorOf(repository, person);
        var commit = repository.ObjectDatabase.CreateCommit(
            author, author, what, repository.ObjectDatabase.CreateTree(tree), tip is null ? [] : [tip], prettifyMessage: true);
        var head = repository.Refs.Head;
        if (tip is null) repository.Refs.Add(head.TargetIdentifier, commit.Id, "studio");
        else repository.Refs.UpdateTarget(head.ResolveToDirectReference(), commit.Id, "studio");
        foreach (var path in changed)
        {
            if (File.Exists(Path.Combine(repository.Info.WorkingDirectory, path))) repository.Index.Add(path);
            else repository.Index.Remove(path);
        }
        repository.Index.Write();
    }

    private bool Stage(Repository repository, Commit? tip, TreeDefinition tree, string path, KeptFiles kept)
    {
        var inside = InRepository(repository, path);
        var before = tip?[inside];
        if (!File.Exists(Path.Combine(root, path)))
        {
            if (before is null) return false;
            tree.Remove(inside);
            return true;
        }
        if (!kept.Includes(path) || repository.Ignore.IsPathIgnored(inside)) return false;
        // Git's own rules for the ends of lines are followed, as they are when somebody commits by hand.
        var blob = repository.ObjectDatabase.CreateBlob(inside);
        if (before?.Target.Id == blob.Id) return false;
        tree.Add(inside, blob, before?.Mode ?? Mode.NonExecutableFile);
        return true;
    }

    private string InRepository(Repository repository, string path) => Path
        .GetRelativePath(Real(repository.Info.WorkingDirectory), Path.Combine(Real(root), path)).Replace('\\', '/');

    // If the content folder was named through a link, git returns the path without the link.
    private static string Real(string folder) =>
        new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.TrimEndingDirectorySeparator(folder);

    private static Signature AuthorOf(Repository repository, StudioPerson person)
    {
        var now = DateTimeOffset.Now;
        if (!person.IsSignedIn) return repository.Config.BuildSignature(now) ?? new Signature("Studio", NoAddress, now);
        return new Signature(person.Name, person.Id.Contains('@', StringComparison.Ordinal) ? person.Id : NoAddress, now);
    }
}
