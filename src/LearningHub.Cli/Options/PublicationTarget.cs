using LearningHub.Content.Diagnostics;
using LearningHub.Releases.Folder;

namespace LearningHub.Cli.Options;

/// <summary>Looks at the folder named with <c>--to</c> before anything is made in it: a mistyped name must not become a second
/// hub.</summary>
internal static class PublicationTarget
{
    /// <summary>Refuses a folder that looks mistyped, and says if a new one will be made.</summary>
    /// <param name="path">The whole path.</param>
    /// <param name="say">Receives one sentence.</param>
    /// <exception cref="IOException">The folder is not there and looks mistyped.</exception>
    public static void Consider(string path, Action<string> say)
    {
        var folder = new DirectoryInfo(Path.TrimEndingDirectorySeparator(path));
        if (folder.Exists || folder.Parent is not { } parent) return;
        if (!parent.Exists)
        {
            throw new IOException(
                $"There is no folder {parent.FullName} to make {folder.Name} in. Check the spelling of --to, or make the folder first.");
        }
        var hubs = parent.EnumerateDirectories().Where(HoldsHub).Select(each => each.Name).ToArray();
        if (DidYouMean.Nearest(folder.Name, hubs) is { } meant)
        {
            throw new IOException(
                $"There is no folder {folder.FullName}. Did you mean {Path.Combine(parent.FullName, meant)}, which contains a published "
                    + "hub? "
                + $"If {folder.Name} is to be a hub of its own, make the folder first.");
        }
        say($"There is no folder {folder.FullName} yet.");
    }

    /// <summary>Refuses a folder that does not exist, for commands that only read what has been published.</summary>
    /// <exception cref="IOException">It is not there.</exception>
    public static void Require(string path)
    {
        if (Directory.Exists(path)) return;
        Consider(path, _ => { });
        throw new IOException($"There is no folder {path}. Check the spelling of --to.");
    }

    private static bool HoldsHub(DirectoryInfo folder) => Directory.Exists(Path.Combine(folder.FullName, PublicationFolder.ReleasesName));
}
