using LearningHub.Content.Diagnostics;
using LearningHub.Studio.Folder;

namespace LearningHub.Studio.Writing;

/// <summary>Lists and settings, which the whole library needs. They are saved only if they can be read.</summary>
internal static class DataFiles
{
    /// <summary>Whether a file may be saved with this text.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What it would hold.</param>
    /// <param name="diagnostics">The diagnostics that prevent it.</param>
    public static bool MayBeSaved(StudioFolder folder, string path, byte[] bytes, out IReadOnlyList<Diagnostic> diagnostics)
    {
        diagnostics = [];
        if (!path.EndsWith(".yml", StringComparison.Ordinal)) return true;
        var before = folder.Library.Diagnostics.Select(diagnostic => (diagnostic.Code.Id, diagnostic.Message)).ToHashSet();
        diagnostics =
        [
            .. folder.Check(path, bytes).Diagnostics.Where(diagnostic => diagnostic.Path == path
                && diagnostic.Code.Severity is Severity.Error && !before.Contains((diagnostic.Code.Id, diagnostic.Message))),
        ];
        return diagnostics.Count == 0;
    }
}
