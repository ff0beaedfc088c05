using LearningHub.Contract.Changes;
using LearningHub.Releases.Folder;
using LearningHub.Site.Feeds;

namespace LearningHub.Cli.Outcomes;

/// <summary>Writes a change as a line on the terminal.</summary>
internal static class ChangeLine
{
    /// <summary>"changed: Title (text, review date)".</summary>
    public static string Write(ChangeRecord change) => Line(change.Kind, ChangeWords.Title(change.Title), change.Parts);

    /// <summary>The same for a change of an earlier release.</summary>
    public static string Write(ReleaseChange change) => Line(change.Kind, ChangeWords.Title(change.Title), change.Parts);

    private static string Line(string kind, string title, IReadOnlyList<string> parts) =>
        $"{kind}: {title}{(parts.Count == 0 ? string.Empty : $" ({string.Join(", ", parts)})")}";
}
