using LearningHub.Cli.Options;
using LearningHub.Content.Diagnostics;
using LearningHub.Studio.Settings;

namespace LearningHub.Cli.Commands;

/// <summary>Reads the file for <c>--sign-in</c> and says all that is wrong with it.</summary>
internal static class SignInSource
{
    private const long LargestFile = 100_000;

    /// <summary>The settings.</summary>
    /// <param name="file">The file.</param>
    /// <param name="folder">The content folder, in which it must not lie.</param>
    /// <exception cref="IOException">It cannot be read, or something in it is wrong.</exception>
    public static SignInSettings Read(FileInfo file, ContentFolder folder)
    {
        if (!file.Exists) throw new IOException($"There is no file {file.FullName} to say how people sign in.");
        var content = Path.GetFullPath(folder.FullName) + Path.DirectorySeparatorChar;
        if (Path.GetFullPath(file.FullName).StartsWith(content, StringComparison.Ordinal))
        {
            throw new IOException(
                $"{file.FullName} is in the content folder, where authors could give themselves other roles. Move it to another folder.");
        }
        if (file.Length > LargestFile) throw new IOException($"{file.FullName} is too large to be a file about sign-in.");
        var report = new FileReport(file.Name);
        var secret = Environment.GetEnvironmentVariable(SignInFile.SecretVariable);
        return SignInFile.Read(File.ReadAllText(file.FullName), secret, report)
            ?? throw new IOException(string.Join('\n', report.Diagnostics.Select(
                found => $"{file.Name}({found.At.Line},{found.At.Column}): {found.Message} {found.Advice}")));
    }
}
