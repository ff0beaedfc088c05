namespace LearningHub.Studio.Keeping;

/// <summary>Folders for what the studio remembers: nobody but the account that it runs as may read them.</summary>
internal static class PrivateFolder
{
    /// <summary>Makes a folder where there is none.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    public static void Create(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
