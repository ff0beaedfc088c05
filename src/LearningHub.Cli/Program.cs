using System.CommandLine;
using LearningHub.Cli;
using LearningHub.Cli.Commands;

var root = new RootCommand("Turns a folder of Markdown into a safeguarding board's learning hub: builds it, checks it, serves it.")
{
    ServeCommand.Create(),
    BuildCommand.Create(),
    CheckCommand.Create(),
    NewCommand.Create(),
};
try
{
    var parsed = root.Parse(args);
    return parsed.Errors.Count > 0 && parsed.Action is not null ? Wrong(await parsed.InvokeAsync()) : await parsed.InvokeAsync();
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync(fault.Message);
    return ExitCode.Failure;
}

// The parser answers wrong use with 1, which here means faults in the content.
static int Wrong(int code) => code == 0 ? 0 : ExitCode.Failure;
