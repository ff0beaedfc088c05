using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Site.Builders.Tools;
using LearningHub.Theme.Default;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Rounds;
using LearningHub.Tools.Word;

namespace LearningHub.Cli.Commands.Tools;

/// <summary>Makes the files of a form: HTML, Word, or a table.</summary>
internal static class FormExport
{
    private const string ForPrint = "pdf-ready";

    /// <summary>The formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["html", "pdf-ready", "docx", "csv"];

    /// <summary>The forms of a tool as files.</summary>
    /// <exception cref="IOException">There is no such role or round; the message lists those that exist.</exception>
    public static async Task<IReadOnlyList<ExportedFile>> FilesAsync(
        ContentFolder folder, ToolChoice choice, string format, FormRequest request, CancellationToken cancellation)
    {
        var round = request.Round is { } id ? RoundOptions.Open(request.Rounds, id, folder).Round : null;
        if (round is not null && round.Tool != choice.Tool.Id)
            throw new IOException($"The round \"{round.Id}\" is of the tool \"{round.Tool}\".");
        var files = new List<ExportedFile>();
        foreach (var each in choice.Chosen(request.Role))
        {
            cancellation.ThrowIfCancellationRequested();
            var sheet = Sheet(choice, each, round);
            files.Add(new ExportedFile(
                sheet.FileName(format == ForPrint ? "-to-print.html" : $".{format}"), await WriteAsync(choice, sheet, format),
                $"{sheet.Form.Count} questions, {sheet.Form.Minutes} minutes, check code {sheet.Paper.Code}"));
        }
        return files;
    }

    /// <summary>The bytes of a form in a format.</summary>
    public static async Task<byte[]> WriteAsync(ToolChoice choice, FormSheet sheet, string format) => format switch
    {
        "docx" => WordForm.Write(sheet),
        "csv" => CsvForm.Write(sheet),
        _ => await FormFiles.WriteAsync(DefaultTheme.Instance, choice.Library, choice.Tool, sheet, format == ForPrint)
            .ConfigureAwait(false),
    };

    /// <summary>The form of a role, for a round if there is one.</summary>
    public static FormSheet Sheet(ToolChoice choice, string? role, Round? round) =>
        FormSheet.For(choice.Library, choice.Tool, role)! with { Round = round?.Id, Cases = round?.Cases ?? [] };
}
