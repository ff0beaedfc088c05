using System.CommandLine;
using LearningHub.Cli.Options;
using LearningHub.Tools.RoundFolders;

namespace LearningHub.Cli.Commands.Tools;

/// <summary>Where rounds lie, for the commands that work on them.</summary>
internal static class RoundOptions
{
    /// <summary>The option.</summary>
    public static Option<DirectoryInfo> Rounds() => new("--rounds")
    {
        Description = "The folder for rounds. It must be outside the content folder.",
        DefaultValueFactory = _ => new DirectoryInfo("rounds"),
        HelpName = "DIR",
    };

    /// <summary>Opens a round.</summary>
    /// <exception cref="IOException">There is none, or it is inside the content folder.</exception>
    public static RoundFolder Open(DirectoryInfo rounds, string id, ContentFolder content) =>
        RoundFolder.Open(rounds.FullName, id, content.FullName);
}
