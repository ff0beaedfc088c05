using System.CommandLine;

namespace LearningHub.Cli.Options;

/// <summary>Options of the commands that publish.</summary>
internal static class PublicationOptions
{
    private const int UsualWait = 60;

    /// <summary>Where the hub is published.</summary>
    public static Option<DirectoryInfo> To() => new("--to")
    {
        Description = "The folder that the hub is published to: releases/ and the link current.",
        Required = true,
        HelpName = "DIR"
    };

    /// <summary>Who does it.</summary>
    public static Option<string> By() => new("--by")
    {
        Description = "Who publishes, a name or a role, for the list of releases. It is not shown to readers.",
        DefaultValueFactory = _ => Environment.UserName,
        HelpName = "NAME",
    };

    /// <summary>How long to wait for another publisher.</summary>
    public static Option<int> Wait() => new("--wait")
    {
        Description = "Seconds to wait for somebody else who is publishing.",
        DefaultValueFactory = _ => UsualWait,
        HelpName = "SECONDS"
    };
}
