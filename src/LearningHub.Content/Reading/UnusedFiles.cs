using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Text;

namespace LearningHub.Content.Reading;

/// <summary>Finds files that are neither read nor published, mostly because of their names.</summary>
internal static class UnusedFiles
{
    private static readonly string[] MarkdownEndings = [".md", ".markdown", ".mdown", ".mkd", ".mkdn"];
    private static readonly string[] YamlEndings = [".yml", ".yaml"];

    // Files of operating systems, and files that an import writes for the author.
    private static readonly string[] KnownNames =
        ["Thumbs.db", "desktop.ini", "README.md", "import-account.txt", CopiedText.FileName, "suggested-glossary.txt",
            "suggested-references.txt"];

    /// <summary>Reports them.</summary>
    /// <param name="paths">Every file of the folder.</param>
    /// <param name="dataFiles">Names of the data files at the top of the folder.</param>
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<string> paths, string[] dataFiles)
    {
        foreach (var path in paths)
        {
            if (LibraryReader.IsResource(path) || Assets.IsPublished(path) || KnownNames.Contains(path[(path.LastIndexOf('/') + 1)..]))
                continue;
            var ending = Path.GetExtension(path);
            if (MarkdownEndings.Contains(ending, StringComparer.OrdinalIgnoreCase)) yield return WrongEnding(path, ".md");
            else if (!YamlEndings.Contains(ending, StringComparer.OrdinalIgnoreCase)) yield return Unused(path);
            else if (ending != ".yml") yield return WrongEnding(path, ".yml");
            else if (!path.Contains('/', StringComparison.Ordinal) && !dataFiles.Contains(path)) yield return UnknownData(path, dataFiles);
        }
    }

    private static Diagnostic WrongEnding(string path, string ending)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        if (ending == ".md" && !Ids.IsId(name)) name = Ids.FromWords(name);
        return new Diagnostic(
            DiagnosticCodes.FileMisplaced, path, SourcePosition.Start, $"This file is not read, because its name does not end in {ending}.",
            $"Rename it: {name}{ending}");
    }

    private static Diagnostic UnknownData(string path, string[] dataFiles) => new(
        DiagnosticCodes.FileMisplaced, path, SourcePosition.Start, $"\"{path}\" is not one of the data files, so nothing reads it.",
        $"{DidYouMean.Sentence(path, dataFiles)}Data files are: {string.Join(", ", dataFiles)}.");

    private static Diagnostic Unused(string path) => new(
        DiagnosticCodes.FileUnused, path, SourcePosition.Start, "This file is not used, and it is not published.",
        "Remove it from the content folder. Only pictures, PDF, Word, PowerPoint, Excel, OpenDocument and CSV files are published.");
}
