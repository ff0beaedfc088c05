using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using LearningHub.Content.Reading;

namespace LearningHub.Content.Checking.Safety.Files;

/// <summary>Reports pictures and documents that carry a place, a name or words which the page does not show. There is no accepting these: taking them out costs nothing.</summary>
internal static class HiddenDataCheck
{
    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase) { ".png", ".jpg", ".jpeg", ".webp", ".gif", ".svg", ".pdf", ".docx", ".pptx", ".xlsx", ".odt", ".odp", ".ods" };

    /// <summary>Whether files of this name are looked into.</summary>
    public static bool LooksInto(string path) => Kinds.Contains(Path.GetExtension(path));

    /// <summary>Looks into one file.</summary>
    public static IEnumerable<Diagnostic> Run(IHubFiles files, string path)
    {
        byte[] bytes;
        try
        {
            bytes = files.Read(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [new Diagnostic(DiagnosticCodes.FileUnreadable, path, SourcePosition.Start, $"The file cannot be read: {fault.Message}", "Close it in other programs, and see that you may read it.")];
        }
        return HiddenData.Read(path, bytes).Distinct().Select(data => new Diagnostic(
            DiagnosticCodes.HiddenData, path, SourcePosition.Start, data.Text.Length == 0 ? $"The file carries {data.What}." : $"The file carries {data.What}: \"{data.Text}\".",
            Advice(Path.GetExtension(path).ToLowerInvariant())));
    }

    private static string Advice(string kind) => kind switch
    {
        ".docx" or ".pptx" or ".xlsx" => "Take it out: in the program, File, Info, Check for Issues, Inspect Document.",
        ".odt" or ".odp" or ".ods" => "Take it out: in the program, File, Properties, Reset Properties, with \"Apply user data\" off; then accept all changes and delete the comments.",
        ".pdf" => "Make the PDF anew from a document without it: Inspect Document in Word or Reset Properties in LibreOffice, then export again without a password.",
        ".svg" => "Save the drawing anew as plain or optimised SVG, or open it in a text editor and take the words out.",
        _ => "Save the picture anew without it: most programs have a box \"metadata\" or \"EXIF\" to leave empty when exporting. A screenshot of the picture has none either.",
    };
}
