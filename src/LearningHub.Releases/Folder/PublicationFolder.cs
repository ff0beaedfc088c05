namespace LearningHub.Releases.Folder;

/// <summary>
/// The folder that a hub is published to. It holds <c>releases/</c> with every release, and <c>current</c>: a link to the release that is
/// served, or a pointer file where links are not allowed. Anything else under these two names is refused, because writing through it
/// could destroy other files.
///</summary>
public sealed class PublicationFolder
{
    /// <summary>Name of the link to the release that is served.</summary>
    public const string CurrentName = "current";

    /// <summary>Name of the folder with all releases.</summary>
    public const string ReleasesName = "releases";

    private PublicationFolder(string root, Action<string, string> makeLink) => (Root, MakeLink) = (root, makeLink);

    /// <summary>The full path of the folder.</summary>
    public string Root { get; }

    /// <summary>The path that a host serves.</summary>
    public string CurrentPath => Path.Combine(Root, CurrentName);

    /// <summary>The folder with all releases.</summary>
    internal string Releases => Path.Combine(Root, ReleasesName);

    /// <summary>Whether <see cref="CurrentPath"/> is a pointer file even if links are allowed.</summary>
    internal bool UsesPointerFile { get; private init; }

    /// <summary>Makes a symbolic link at a path, with a target.</summary>
    internal Action<string, string> MakeLink { get; }

    /// <summary>Opens a folder, which need not exist yet. Nothing is written.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="usesPointerFile">Whether a pointer file is wanted even where links are allowed.</param>
    /// <exception cref="IOException">Something is in the way. The message says what, and what to do.</exception>
    public static PublicationFolder Open(string path, bool usesPointerFile = false) =>
        Open(path, usesPointerFile, (link, target) => File.CreateSymbolicLink(link, target));

    /// <summary>Also takes the way to make symbolic links, so that tests can behave like other systems.</summary>
    internal static PublicationFolder Open(string path, bool usesPointerFile, Action<string, string> makeLink)
    {
        var folder = new PublicationFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), makeLink)
        {
            UsesPointerFile = usesPointerFile,
        };
        GuardFolder(folder.Root);
        GuardFolder(folder.Releases);
        _ = folder.Current;
        return folder;
    }

    /// <summary>The release that is served; null if none is yet.</summary>
    /// <exception cref="IOException">It is not a link to one of the releases.</exception>
    public ReleaseName? Current => CurrentLink.Read(this);

    /// <summary>All releases in the folder, oldest first, damaged ones included.</summary>
    public IReadOnlyList<ReleaseName> List()
    {
        if (!Directory.Exists(Releases)) return [];
        return
        [
            .. new DirectoryInfo(Releases).EnumerateDirectories()
                .Where(folder => folder.LinkTarget is null)
                .Select(folder => ReleaseName.Parse(folder.Name)).OfType<ReleaseName>().Order(),
        ];
    }

    /// <summary>The folder of a release.</summary>
    public string PathOf(ReleaseName release) => Path.Combine(Releases, release.Text);

    /// <summary>The only release whose name starts with a text.</summary>
    /// <exception cref="IOException">There is none, or more than one.</exception>
    public ReleaseName FindRelease(string text)
    {
        var found = List().Where(release => release.Text.StartsWith(text, StringComparison.Ordinal)).ToArray();
        return found switch
        {
            [var only] => only,
            [] => throw new IOException($"There is no release \"{text}\" in {Root}. \"hub releases --to {Root}\" lists them."),
            _ => throw new IOException($"\"{text}\" is the start of the names of {found.Length} releases. Type more of the name."),
        };
    }

    private static void GuardFolder(string path)
    {
        var folder = new DirectoryInfo(path);
        if (folder.LinkTarget is { } target)
        {
            throw new IOException(
                $"{path} is a link to {target}. Nothing is published through links. Name the folder itself, or remove the link.");
        }
        if (File.Exists(path))
            throw new IOException($"{path} is a file, but a folder is needed there. Move it away, or choose another folder.");
    }
}
