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
    /// <param name="faults">The diagnostics that prevent it.</param>
    public static bool MayBeSaved(StudioFolder folder, string path, byte[] bytes, out IReadOnlyList<Diagnostic> faults)
    {
        faults = [];
        if (!path.EndsWith(".yml", StringComparison.Ordinal)) return true;
        var before = folder.Library.Diagnostics.Select(fault => (fault.Code.Id, fault.Message)).ToHashSet();
        faults =
        [
            .. folder.Check(path, bytes).Diagnostics.Where(fault => fault.Path == path && fault.Code.Severity is Severity.Error
                && !before.Contains((fault.Code.Id, fault.Message))),
        ];
        return faults.Count == 0;
    }
}
