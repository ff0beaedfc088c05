using System.Runtime.InteropServices;
using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Building;

/// <summary>Puts a finished folder in the place of another in one step.</summary>
internal static partial class FolderSwap
{
    private const int AtWorkingFolder = -100;
    private const uint Exchange = 2;
    private const string UnfinishedMark = ".unfinished-";

    /// <summary>Refuses a target that is something else than a release: to replace it would lose what is there.</summary>
    public static void Guard(string target)
    {
        if (File.Exists(target)) throw new IOException($"{target} is a file. Name a folder for the site.");
        if (!Directory.Exists(target) || File.Exists(Path.Combine(target, ReleaseManifest.FileName))) return;
        if (Directory.EnumerateFileSystemEntries(target).Any())
            throw new IOException($"{target} holds something that is no built site, and building would replace it. Name another folder, or empty this one.");
    }

    /// <summary>A new folder beside the target; folders that killed builds left there are removed.</summary>
    public static string FreshBeside(string target)
    {
        var parent = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(parent);
        var name = $".{Path.GetFileName(target)}{UnfinishedMark}";
        foreach (var left in Directory.EnumerateDirectories(parent, $"{name}*"))
        {
            if (!IsAlive(left[(left.LastIndexOf('-') + 1)..])) Directory.Delete(left, recursive: true);
        }
        var fresh = Path.Combine(parent, $"{name}{Environment.ProcessId}");
        if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        Directory.CreateDirectory(fresh);
        return fresh;
    }

    /// <summary>Makes a folder the target. If there was one, it stands afterwards where the new one was.</summary>
    public static void SwapIn(string fresh, string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
            return;
        }
        // renameat2 exchanges two names in one step, so that no instant is without a site; other systems need two steps.
        if (OperatingSystem.IsLinux() && RenameAt2(AtWorkingFolder, fresh, AtWorkingFolder, target, Exchange) == 0) return;
        var old = $"{fresh}-old";
        Directory.Move(target, old);
        Directory.Move(fresh, target);
        Directory.Move(old, fresh);
    }

    private static bool IsAlive(string processId)
    {
        if (!int.TryParse(processId, out var id)) return false;
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
