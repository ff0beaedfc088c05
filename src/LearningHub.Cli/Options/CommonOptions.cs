using System.CommandLine;

namespace LearningHub.Cli.Options;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary>The content folder.</summary>
    public static Option<DirectoryInfo> Content() => new("--content")
    {
        Description = "The folder with hub.yml and the resources.",
        DefaultValueFactory = _ => new DirectoryInfo("content"),
        HelpName = "DIR",
    };

    /// <summary>Treats warnings as errors.</summary>
    public static Option<bool> Strict() => new("--strict") { Description = "Treat warnings as errors." };

    /// <summary>Reuses nothing from the last build.</summary>
    public static Option<bool> Clean() => new("--clean")
    {
        Description = "Check and write everything again, and reuse nothing from the last build.",
    };

    /// <summary>Leaves out the index that a host searches.</summary>
    public static Option<bool> NoSearch() => new("--no-search")
    {
        Description = "Leave out the search index of \"hub serve --release\". On a host that only serves files, readers' browsers search.",
    };

    /// <summary>Includes drafts in the site.</summary>
    public static Option<bool> Drafts() => new("--drafts") { Description = "Include drafts." };
}
