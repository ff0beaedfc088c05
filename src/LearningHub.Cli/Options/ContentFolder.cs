using LearningHub.Cli.Outcomes;
using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Content.Writing;

namespace LearningHub.Cli.Options;

/// <summary>A content folder as commands use it: loads the library and shows its diagnostics.</summary>
internal sealed class ContentFolder
{
    private const int MostHeldBack = 10;

    private (string? Path, List<string> Lines) shownFile = (null, []);

    private ContentFolder(DirectoryInfo folder)
    {
        Files = new FolderFiles(folder.FullName);
        FullName = folder.FullName;
    }

    /// <summary>The folder.</summary>
    public string FullName { get; }

    /// <summary>Its files.</summary>
    public IContentFiles Files { get; }

    /// <summary>Opens a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ContentFolder Open(DirectoryInfo folder)
    {
        if (!folder.Exists)
            throw new DirectoryNotFoundException(
                $"There is no content folder {folder.FullName}. Name it with --content, or go to the folder that contains it.");
        return new ContentFolder(folder);
    }

    /// <summary>The options for loading a library today.</summary>
    public static LibraryOptions Options(bool drafts) => new(DateOnly.FromDateTime(DateTime.Today), drafts);

    /// <summary>A line of a file, to show below a diagnostic; null if the file cannot be read.</summary>
    public string? ReadLine(string path, int number)
    {
        // Diagnostics come file by file, so each file is read once.
        if (shownFile.Path != path) shownFile = (path, ReadLines(path));
        return number >= 1 && number <= shownFile.Lines.Count ? shownFile.Lines[number - 1] : null;
    }

    private List<string> ReadLines(string path)
    {
        var lines = new List<string>();
        try
        {
            using var text = new StreamReader(new MemoryStream(Files.Read(path)));
            while (text.ReadLine() is { } line) lines.Add(line);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
        return lines;
    }

    /// <summary>Writes diagnostics and their number. Advice is counted by code, or written in full on request.</summary>
    public void Show(TextWriter output, IReadOnlyList<Diagnostic> diagnostics, bool advice = false)
    {
        var shown = advice ? diagnostics : [.. diagnostics.Where(diagnostic => diagnostic.Code.Severity is not Severity.Advice)];
        output.Write(DiagnosticText.Write(shown, ReadLine));
        output.WriteLine(DiagnosticText.Summary(diagnostics));
        if (DiagnosticText.AdviceSummary(diagnostics) is not { Length: > 0 } summary) return;
        output.WriteLine(advice ? "Advice:" : "Advice, which \"hub check --advice\" shows:");
        output.Write(summary);
    }

    /// <summary>Says which resources are held back, and when the site must be built again.</summary>
    public static void ShowHeldBack(TextWriter output, Library library)
    {
        foreach (var resource in library.HeldBack.Take(MostHeldBack))
            output.WriteLine($"Held back until {DayText.Words(resource.Published)}: {resource.Title} ({resource.Path})");
        if (library.HeldBack.Count > MostHeldBack) output.WriteLine($"and {library.HeldBack.Count - MostHeldBack} more that are held back");
        if (library.NextDue is { } due)
            output.WriteLine($"Build or publish again on {DayText.Words(due)}: until then the site does not show what is due that day.");
    }

    /// <summary>The exit code for some diagnostics.</summary>
    public static int CodeFor(IReadOnlyList<Diagnostic> diagnostics, bool strict) =>
        diagnostics.Any(found => found.Code.Severity is Severity.Error || (strict && found.Code.Severity is Severity.Warning))
            ? ExitCode.ContentErrors : ExitCode.Clean;
}
