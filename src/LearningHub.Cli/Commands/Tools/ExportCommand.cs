using System.CommandLine;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;
using LearningHub.Content.Diagnostics;

namespace LearningHub.Cli.Commands.Tools;

/// <summary><c>hub export</c>: writes the form of a tool as a file that works away from the site.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("TOOL") { Description = "Id of the tool." };
        var format = new Option<string>("--format") { Description = "html, docx or csv. The HTML file also prints well.", Required = true };
        var role = new Option<string?>("--role") { Description = "Only the form of this role. Without it, one file for each role." };
        var audit = new Option<string?>("--audit") { Description = "Id of a round: its forms name it and offer its cases." };
        var output = new Option<DirectoryInfo>("--output")
        {
            Description = "Where the files go.", DefaultValueFactory = _ => new DirectoryInfo("."), HelpName = "DIR",
        };
        var content = CommonOptions.Content();
        var rounds = RoundFolder.Option();
        var command = new Command(
            "export", "Writes the form of a tool as a file that works without the site. "
                + "Example: hub export substance-misuse-reflection-tool --format docx --role police")
        {
            id, format, role, audit, output, content, rounds,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var wanted = parsed.GetRequiredValue(format);
            if (!FormExport.Formats.Contains(wanted))
                throw new IOException($"\"{wanted}\" is no format. {DidYouMean.Sentence(wanted, FormExport.Formats)}"
                    + $"Write one of: {string.Join(", ", FormExport.Formats)}.");
            var folder = ContentFolder.Open(parsed.GetRequiredValue(content));
            var choice = ToolChoice.Find(folder, parsed.GetRequiredValue(id), cancellation);
            var round = parsed.GetValue(audit) is { } code
                ? RoundFolder.Open(parsed.GetRequiredValue(rounds), code, folder).Round : null;
            if (round is not null && round.Tool != choice.Tool.Id)
                throw new IOException($"The round \"{round.Id}\" is of the tool \"{round.Tool}\".");
            var target = parsed.GetRequiredValue(output);
            target.Create();
            foreach (var each in choice.Chosen(parsed.GetValue(role)))
            {
                var sheet = FormExport.Sheet(choice, each, round);
                var path = Path.Combine(target.FullName, sheet.FileName($".{wanted}"));
                await File.WriteAllBytesAsync(path, await FormExport.WriteAsync(choice, sheet, wanted), cancellation);
                Console.WriteLine($"Wrote {Path.GetRelativePath(Environment.CurrentDirectory, path)} ({sheet.Form.Count} questions, "
                    + $"{sheet.Form.Minutes} minutes, check code {sheet.Paper.Code})");
            }
            return ExitCode.Clean;
        });
        return command;
    }
}
