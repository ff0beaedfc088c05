using System.CommandLine;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Text;
using LearningHub.Import;
using LearningHub.Import.Guarding;
using LearningHub.Import.Writing.Accounts;
using LearningHub.Import.Writing.Files;

namespace LearningHub.Cli.Commands;

/// <summary><c>hub import</c>: makes a draft of a report.</summary>
internal static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE")
        {
            Description = "The report: .docx, .pdf, .html, .txt or .md. It is only read, and nothing of it leaves this computer."
        };
        var type = new Option<string?>("--type")
        {
            Description = $"What it becomes: {string.Join(", ", ResourceType.All.Select(each => each.Id))}. Without this option, the "
                + "title decides."
        };
        var id = new Option<string?>("--id")
        {
            Description = "Lower-case letters, digits and hyphens; becomes the address. Without this option, it is made from the title."
        };
        var content = CommonOptions.Content();
        var command = new Command(
            "import", "Makes a draft of a report, with an account of what happened to its text and a list of what to decide. Example: hub "
            + "import report.docx --type audit")
        {
            file, type, id, content,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            ContentFolder.Open(parsed.GetRequiredValue(content)), parsed.GetRequiredValue(file), parsed.GetValue(type), parsed.GetValue(id),
                cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        ContentFolder folder, FileInfo file, string? typeName, string? id, CancellationToken cancellation)
    {
        var type = ResourceType.All.FirstOrDefault(each => each.Id == typeName);
        if (typeName is not null && type is null)
        {
            return Refuse($"There is no type of resource \"{typeName}\". "
                + $"{DidYouMean.Sentence(typeName, ResourceType.All.Select(each => each.Id))}", ExitCode.Failure);
        }
        if (id is not null && !Ids.IsId(id)) return Refuse($"\"{id}\" cannot be an id. Try \"{Ids.FromWords(id)}\".", ExitCode.Failure);
        if (!file.Exists) return Refuse($"There is no file {file.FullName}.", ExitCode.Failure);

        var limits = new ImportLimits();
        // A file over the limit is refused. Reading one byte too many is enough to know.
        var bytes = await ReadAsync(file, limits.LargestFile + 1, cancellation);
        var options = new ImportOptions(DateOnly.FromDateTime(DateTime.Today)) { Type = type, Id = id, Limits = limits };
        var progress = ProgressLine.OnConsole();
        ImportOutcome outcome;
        using (progress)
        {
            progress.Report($"Reading {file.Name}", 0, 0);
            outcome = await ReportImporter.ImportAsync(file.Name, bytes, folder.Files, options, cancellation);
        }
        if (outcome.Refusal is { } refusal) return Refuse(refusal.ToString(), ExitCode.ContentErrors);

        DraftStore.Write(folder.FullName, outcome.Files);
        Console.Write(AccountText.Write(outcome.Account!, inFull: false));
        Console.WriteLine($"\nWrote {string.Join(", ", outcome.Files.Select(each => each.Path))}.\n");
        Console.Write(AccountText.Write(outcome.ToDo));
        Console.WriteLine("\n\"hub serve --drafts\" shows the draft.");
        return ExitCode.Clean;
    }

    private static async Task<byte[]> ReadAsync(FileInfo file, long most, CancellationToken cancellation)
    {
        await using var stream = file.OpenRead();
        using var read = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; read.Length < most && (count = await stream.ReadAsync(buffer, cancellation)) > 0;) read.Write(buffer, 0, count);
        return read.ToArray();
    }

    private static int Refuse(string why, int code)
    {
        Console.Error.WriteLine(why);
        return code;
    }
}
