using System.CommandLine;
using LearningHub.Cli.Commands;
using LearningHub.Cli.Commands.Exporting;
using LearningHub.Cli.Commands.Tools;
using LearningHub.Cli.Options;
using LearningHub.Cli.Outcomes;

namespace LearningHub.Cli;

/// <summary>The command <c>hub</c>, apart from the console that it writes to.</summary>
public static class HubProgram
{
    /// <summary>Runs one command and returns its exit code (<see cref="ExitCode"/>).</summary>
    /// <param name="arguments">The words after <c>hub</c>.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand("Turns a folder of Markdown into a safeguarding board's learning hub: builds it, checks it, serves it.")
        {
            ServeCommand.Create(),
            BuildCommand.Create(),
            CheckCommand.Create(),
            InitCommand.Create(),
            NewCommand.Create(),
            SearchCommand.Create(),
            PublishCommand.Create(),
            RollbackCommand.Create(),
            ReleasesCommand.Create(),
            VerifyCommand.Create(),
            PurgeCommand.Create(),
            ImportCommand.Create(),
            ExportCommand.Create(),
            AuditCommand.Create(),
            CollateCommand.Create(),
            StudioCommand.Create(),
        };
        WholeNumbers.Explain(root);
        EmptyPaths.Explain(root);
        // Errors of the program are reported below, in one sentence and without a stack trace.
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        try
        {
            var parsed = root.Parse(arguments);
            var code = await parsed.InvokeAsync(configuration);
            // The parser returns 1 for wrong use, but 1 means errors in the content here.
            return parsed.Errors.Count > 0 && code != 0 ? ExitCode.Failure : code;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCode.Failure;
        }
    }
}
