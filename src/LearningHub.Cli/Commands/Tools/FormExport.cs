using LearningHub.Cli.Options;
using LearningHub.Content.Writing;
using LearningHub.Site.Builders.Tools;
using LearningHub.Theme.Default;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Rounds;
using LearningHub.Tools.Word;

namespace LearningHub.Cli.Commands.Tools;

/// <summary>Makes the files of a form: HTML, Word, or a table.</summary>
internal static class FormExport
{
    /// <summary>The formats.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["html", "docx", "csv"];

    /// <summary>Writes the forms of a tool into a folder, and says which.</summary>
    /// <exception cref="IOException">There is no such role or round; the message lists those that exist.</exception>
    public static async Task WriteFilesAsync(
        ContentFolder folder, ToolChoice choice, string format, FormRequest request, DirectoryInfo output, CancellationToken cancellation)
    {
        var round = request.Round is { } id ? RoundOptions.Open(request.Rounds, id, folder).Round : null;
        if (round is not null && round.Tool != choice.Tool.Id)
            throw new IOException($"The round \"{round.Id}\" is of the tool \"{round.Tool}\".");
        foreach (var each in choice.Chosen(request.Role))
        {
            cancellation.ThrowIfCancellationRequested();
            var sheet = Sheet(choice, each, round);
            var path = Path.Combine(output.FullName, sheet.FileName($".{format}"));
            WholeFile.Write(path, await WriteAsync(choice, sheet, format));
            Console.WriteLine($"Wrote {Path.GetRelativePath(Environment.CurrentDirectory, path)} ({sheet.Form.Count} questions, "
                + $"{sheet.Form.Minutes} minutes, check code {sheet.Paper.Code})");
        }
    }

    /// <summary>The bytes of a form in a format.</summary>
    public static async Task<byte[]> WriteAsync(ToolChoice choice, FormSheet sheet, string format) => format switch
    {
        "docx" => WordForm.Write(sheet),
        "csv" => CsvForm.Write(sheet),
        _ => await FormFiles.WriteAsync(DefaultTheme.Instance, choice.Library, choice.Tool, sheet).ConfigureAwait(false),
    };

    /// <summary>The form of a role, for a round if there is one.</summary>
    public static FormSheet Sheet(ToolChoice choice, string? role, Round? round) =>
        FormSheet.For(choice.Library, choice.Tool, role)! with { Round = round?.Id, Cases = round?.Cases ?? [] };
}
