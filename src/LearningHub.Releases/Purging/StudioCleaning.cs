using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Purging;

/// <summary>Removes files in which the studio keeps what readers wrote, reports that drafts were made from, who works on a draft, or
/// texts that nobody has saved, if they contain the words.
/// </summary>
internal static class StudioCleaning
{
    private static readonly string[] Folders = ["studio/readers/", "studio/autosave/", "studio/imports/", "studio/drafts/"];

    /// <summary>Whether a path is that of such a file.</summary>
    public static bool IsLeftover(string place) => Folders.Any(folder => place.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Removes those in which the words were found.</summary>
    public static void Clean(PublicationFolder folder, SearchedFolder found)
    {
        foreach (var place in found.Places.Where(IsLeftover)) File.Delete(Path.Combine(folder.Root, place));
    }
}
