using System.Globalization;
using System.Runtime.InteropServices;
using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Building;

/// <summary>Replaces a folder with a finished one in one step.</summary>
internal static partial class FolderSwap
{
    private const int AtWorkingFolder = -100;
    private const uint Exchange = 2;
    private const string UnfinishedMark = ".unfinished-";
    private const string ReplacedMark = "-old";

    /// <summary>Refuses a target that is not a release, because replacing it would lose files.</summary>
    public static void Guard(string target)
    {
        if (File.Exists(target)) throw new IOException($"{target} is a file. Name a folder for the site.");
        if (!Directory.Exists(target) || File.Exists(Path.Combine(target, ReleaseManifest.FileName))) return;
        if (Directory.EnumerateFileSystemEntries(target).Any())
        {
            throw new IOException(
                $"{target} is not a built site, and building would replace it. Choose another folder, or empty this one.");
        }
    }

    /// <summary>Makes a new folder beside the target. Removes those that killed builds of this target left there.</summary>
    public static string CreateBeside(string target)
    {
        var parent = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(parent);
        var name = $".{Path.GetFileName(target)}{UnfinishedMark}";
        foreach (var left in Directory.EnumerateDirectories(parent, $"{name}*"))
        {
            if (ProcessOf(Path.GetFileName(left)[name.Length..]) is { } process && !IsAlive(process) && UnfinishedFolder.IsOurs(left))
                UnfinishedFolder.Remove(left);
        }
        var fresh = Path.Combine(parent, $"{name}{Environment.ProcessId}");
        if (UnfinishedFolder.IsOurs(fresh)) UnfinishedFolder.Remove(fresh);
        UnfinishedFolder.Create(fresh);
        return fresh;
    }

    /// <summary>Puts a folder in the place of the target. The old target, if there was one, is then where the new folder was.</summary>
    public static void SwapIn(string fresh, string target)
    {
        UnfinishedFolder.Finish(fresh);
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
            return;
        }
        // renameat2 exchanges two names in one step, so the site is never missing. Other systems need several steps.
        if (OperatingSystem.IsLinux() && RenameAt2(AtWorkingFolder, fresh, AtWorkingFolder, target, Exchange) == 0) return;
        var old = $"{fresh}{ReplacedMark}";
        Directory.Move(target, old);
        Directory.Move(fresh, target);
        Directory.Move(old, fresh);
    }

    /// <summary>Whether <see cref="CreateBeside"/> gives such a name to folders for a target with this name.</summary>
    public static bool IsFreshName(string name, string targetName)
    {
        var start = $".{targetName}{UnfinishedMark}";
        return name.StartsWith(start, StringComparison.Ordinal) && ProcessOf(name[start.Length..]) is not null;
    }

    private static int? ProcessOf(string suffix)
    {
        var digits = suffix.EndsWith(ReplacedMark, StringComparison.Ordinal) ? suffix[..^ReplacedMark.Length] : suffix;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }

    private static bool IsAlive(int processId)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(processId);
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
