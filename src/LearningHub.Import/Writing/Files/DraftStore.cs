using System.Text;

namespace LearningHub.Import.Writing.Files;

/// <summary>Writes the files of an import into the content folder: all of them or none, and never over an existing file.</summary>
public static class DraftStore
{
    /// <summary>Writes the files. They are first written into a hidden folder that nothing reads, and then moved into place.</summary>
    /// <param name="content">The content folder.</param>
    /// <param name="files">The files; each is in a folder <c>section/id</c>.</param>
    /// <exception cref="IOException">A folder exists already, or the disk cannot take the files.</exception>
    public static void Write(string content, IReadOnlyList<DraftFile> files)
    {
        var aside = Path.Combine(content, $".import-{Guid.NewGuid():N}");
        var moved = new List<string>();
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(aside, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
            foreach (var folder in files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal))
            {
                var target = Path.Combine(content, folder);
                if (Directory.Exists(target) || File.Exists($"{target}.md"))
                    throw new IOException($"{folder} exists already. The import never overwrites anything: choose another id with --id.");
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                Directory.Move(Path.Combine(aside, folder), target);
                moved.Add(target);
            }
        }
        catch
        {
            foreach (var target in moved) Directory.Delete(target, recursive: true);
            throw;
        }
        finally
        {
            if (Directory.Exists(aside)) Directory.Delete(aside, recursive: true);
        }
    }
}
