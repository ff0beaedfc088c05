namespace LearningHub.Cli.Outcomes;

/// <summary>The exit codes of the command.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Clean = 0;

    /// <summary>There are errors in the content.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command was used wrongly, or the program failed.</summary>
    public const int Failure = 2;
}
