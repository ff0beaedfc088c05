using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Folder;

/// <summary>
/// The folder that a hub is published to: <c>releases/</c> with every release, and <c>current</c>, a link to the one that is served.
/// Whatever stands in the way of these two names and is something else is refused: to write through it could destroy what it leads to.
/// </summary>
public sealed class PublicationFolder
{
    /// <summary>Name of the link to the release that is served.</summary>
    public const string CurrentName = "current";

    /// <summary>Name of the folder with all releases.</summary>
    public const string ReleasesName = "releases";

    private PublicationFolder(string root) => Root = root;

    /// <summary>The whole path of the folder.</summary>
    public string Root { get; }

    /// <summary>The path that a host serves.</summary>
    public string CurrentPath => Path.Combine(Root, CurrentName);

    /// <summary>The folder with all releases.</summary>
    internal string Releases => Path.Combine(Root, ReleasesName);

    /// <summary>Looks at a folder, which need not exist yet. Nothing is written.</summary>
    /// <exception cref="IOException">Something stands in the way; the message says what and what to do.</exception>
    public static PublicationFolder Open(string path)
    {
        var folder = new PublicationFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        GuardFolder(folder.Root);
        GuardFolder(folder.Releases);
        _ = folder.Current;
        return folder;
    }

    /// <summary>The release that is served; null if none is yet.</summary>
    /// <exception cref="IOException">Something else than a link to one of the releases stands in its place.</exception>
    public ReleaseName? Current => CurrentLink.Read(this);

    /// <summary>The whole releases that are there, oldest first.</summary>
    public IReadOnlyList<ReleaseName> List()
    {
        if (!Directory.Exists(Releases)) return [];
        return
        [
            .. new DirectoryInfo(Releases).EnumerateDirectories()
                .Where(folder => folder.LinkTarget is null && File.Exists(Path.Combine(folder.FullName, ReleaseManifest.FileName)))
                .Select(folder => ReleaseName.Parse(folder.Name)).OfType<ReleaseName>().Order(),
        ];
    }

    /// <summary>The folder of a release.</summary>
    public string PathOf(ReleaseName release) => Path.Combine(Releases, release.Text);

    /// <summary>The one release whose name is or begins with a text.</summary>
    /// <exception cref="IOException">There is none, or more than one.</exception>
    public ReleaseName Find(string text)
    {
        var found = List().Where(release => release.Text.StartsWith(text, StringComparison.Ordinal)).ToArray();
        return found switch
        {
            [var only] => only,
            [] => throw new IOException($"There is no release \"{text}\" in {Root}. \"hub releases --to {Root}\" lists them."),
            _ => throw new IOException($"\"{text}\" is the beginning of {found.Length} releases. Write more of the name."),
        };
    }

    private static void GuardFolder(string path)
    {
        var folder = new DirectoryInfo(path);
        if (folder.LinkTarget is { } target) throw new IOException($"{path} is a link to {target}. Nothing is published through links: name the folder itself, or remove the link.");
        if (File.Exists(path)) throw new IOException($"{path} is a file, and a folder is needed there. Move it away, or name another folder.");
    }
}
