using LearningHub.Cli.Outcomes;
using LearningHub.Content;
using LearningHub.Content.Checking;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Files;
using LearningHub.Content.Writing;
using LearningHub.Site.History;

namespace LearningHub.Cli.Options;

/// <summary>A content folder as commands use it: loads the library and shows its diagnostics.</summary>
internal sealed class ContentFolder
{
    private const int MostTurns = 10;

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
    public static LibraryOptions Options(bool drafts, ProgressLine? progress = null) =>
        new(DateOnly.FromDateTime(DateTime.Today), drafts) { Report = progress is null ? null : progress.Report };

    /// <summary>Loads the library today, and says how far it has come where that takes long.</summary>
    public Library Load(bool drafts, CancellationToken cancellation) => Load(drafts, null, cancellation);

    /// <summary>The same, and takes over what an earlier build found.</summary>
    public Library Load(bool drafts, InspectionCache? cache, CancellationToken cancellation)
    {
        using var progress = ProgressLine.OnConsole();
        return Library.Load(Files, Options(drafts, progress), cache, cancellation: cancellation);
    }

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

    /// <summary>Says which resources are held back or go, and when a site of files must be built again.</summary>
    public static void ShowTurns(TextWriter output, Library library)
    {
        string[] lines =
        [
            .. library.HeldBack.Select(resource => $"Held back until {DayText.Words(resource.Published)}: {Name(resource)}"),
            .. library.Turns.SelectMany(turn => turn.Going.Select(resource =>
                $"On the site until {DayText.Words(resource.PublishUntil!.Value.Value)}: {Name(resource)}")),
        ];
        foreach (var line in lines.Take(MostTurns)) output.WriteLine(line);
        if (lines.Length > MostTurns) output.WriteLine($"and {lines.Length - MostTurns} more that appear or go on a day of their own");
        if (library.NextDue is not { } due) return;
        output.WriteLine($"Next day on which the site changes: {DayText.Words(due)}. \"hub serve --release\" then does so by itself. "
            + "Where another web host serves the files, build or publish again on that day.");
        if (library.Turns.Count > ComingDays.Most)
        {
            output.WriteLine($"A release holds {ComingDays.Most} such days ahead; publish again before "
                + $"{DayText.Words(library.Turns[ComingDays.Most].Day)}.");
        }
    }

    private static string Name(Resource resource) => $"{resource.Title} ({resource.Path})";

    /// <summary>The exit code for some diagnostics.</summary>
    public static int CodeFor(IReadOnlyList<Diagnostic> diagnostics, bool strict) =>
        diagnostics.Any(found => found.Code.Severity is Severity.Error || (strict && found.Code.Severity is Severity.Warning))
            ? ExitCode.ContentErrors : ExitCode.Clean;
}
