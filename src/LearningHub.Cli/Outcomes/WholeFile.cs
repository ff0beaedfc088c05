namespace LearningHub.Cli.Outcomes;

/// <summary>Writes files so that an existing file is replaced only by a complete one.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file, and makes its folder.</summary>
    public static async Task WriteAsync(string path, byte[] bytes, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = $"{path}.part";
        try
        {
            await File.WriteAllBytesAsync(part, bytes, cancellation);
            File.Move(part, path, overwrite: true);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
