namespace LearningHub.Cli.Starting;

/// <summary>Writes a whole folder or nothing.</summary>
internal static class NewFolder
{
    private const string StageStart = ".hub-init-";

    /// <summary>Why a folder cannot be written; null if it can.</summary>
    public static string? Refusal(string folder)
    {
        if (File.Exists(folder)) return $"{folder} is a file. Name a folder that is not there yet, or one that is empty.";
        if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).All(IsStage)) return null;
        return $"{folder} is not empty. Name a folder that is not there yet, or an empty one; nothing was changed.";
    }

    /// <summary>Writes files into a folder that does not exist or is empty. If this fails, the folder is unchanged.</summary>
    public static void Write(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        var isThere = Directory.Exists(folder);
        var parent = Path.GetDirectoryName(folder);
        if (!isThere && parent is not null) Directory.CreateDirectory(parent);
        // On the same disk as the folder, so that moving is one step. A leading dot hides it from every reader.
        var stage = Path.Combine(isThere || parent is null ? folder : parent, $"{StageStart}{Guid.NewGuid():N}");
        if (isThere) RemoveStages(folder);
        try
        {
            WriteFiles(stage, files);
            if (isThere) MoveInto(stage, folder);
            else Directory.Move(stage, folder);
        }
        finally
        {
            if (Directory.Exists(stage)) Directory.Delete(stage, recursive: true);
        }
    }

    private static bool IsStage(string path) => Path.GetFileName(path).StartsWith(StageStart, StringComparison.Ordinal);

    // A program that was killed before moving anything leaves its temporary folder behind.
    private static void RemoveStages(string folder)
    {
        foreach (var left in Directory.EnumerateDirectories(folder).Where(IsStage).ToArray()) Directory.Delete(left, recursive: true);
    }

    private static void WriteFiles(string stage, IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(stage, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    // An empty folder may be the current folder of the terminal, or a link, so it is kept and filled.
    private static void MoveInto(string stage, string folder)
    {
        var moved = new List<string>();
        try
        {
            // hub.yml comes last: without it, no command recognises the folder as a hub.
            foreach (var entry in Directory.EnumerateFileSystemEntries(stage).OrderBy(entry => Path.GetFileName(entry) == "hub.yml")
                .ToArray())
            {
                var target = Path.Combine(folder, Path.GetFileName(entry));
                Directory.Move(entry, target);
                moved.Add(target);
            }
        }
        catch
        {
            foreach (var target in moved)
            {
                if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
                else File.Delete(target);
            }
            throw;
        }
    }
}
