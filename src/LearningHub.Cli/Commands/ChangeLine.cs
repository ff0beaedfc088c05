using LearningHub.Site.Data;
using LearningHub.Site.Feeds;

namespace LearningHub.Cli.Commands;

/// <summary>A change as a line on the terminal.</summary>
internal static class ChangeLine
{
    /// <summary>"changed: Title (text, review date)".</summary>
    public static string Of(ChangeRecord change)
    {
        var parts = change.Parts.Count == 0 ? string.Empty : $" ({string.Join(", ", change.Parts)})";
        return $"{change.Kind}: {ChangeWords.Title(change)}{parts}";
    }
}
