using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Reading.Files;
using LearningHub.Safety.Files;
using LearningHub.Safety.Files.Findings;

namespace LearningHub.Content.Checking.Safety.Files;

/// <summary>Reports pictures and documents with hidden data (a place, a name, words that the page does not show), with programs, or that
/// cannot be inspected. None of these can be accepted, because it is easy to remove them.</summary>
internal static class HiddenDataCheck
{
    /// <summary>Whether files of this name are inspected. All published files are.</summary>
    public static bool LooksInto(string path) => Assets.IsPublished(path);

    /// <summary>Inspects one file.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="path">The file.</param>
    /// <param name="settings">The hub's settings: documents may name the board as their author.</param>
    public static IEnumerable<Diagnostic> Run(IContentFiles files, string path, HubSettings? settings = null)
    {
        byte[] bytes;
        try
        {
            bytes = files.Read(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var advice = "Close it in other programs, and check that you have permission to read it.";
            return [new Diagnostic(
                DiagnosticCodes.FileUnreadable, path, SourcePosition.Start, $"The file cannot be read: {exception.Message}", advice)];
        }
        return FileInspector.Inspect(path, bytes, Options(settings)).Select(finding =>
            new Diagnostic(Code(finding.Kind), path, SourcePosition.Start, finding.Message, finding.Mend));
    }

    private static FileInspectionOptions Options(HubSettings? settings) => settings is null
        ? new FileInspectionOptions()
        : new FileInspectionOptions
        {
            PublicNames = new HashSet<string>([settings.Board, settings.Name], StringComparer.OrdinalIgnoreCase)
        };

    private static DiagnosticCode Code(FileFindingKind kind) => kind switch
    {
        FileFindingKind.Unsafe => DiagnosticCodes.FileUnsafe,
        FileFindingKind.Unreadable => DiagnosticCodes.FileUninspected,
        _ => DiagnosticCodes.HiddenData,
    };
}
