using System.Globalization;
using LearningHub.Contract.Changes;

namespace LearningHub.Site.Feeds;

/// <summary>Writes changes as sentences.</summary>
public static class ChangeWords
{
    /// <summary>"Changed on 21 November 2026: text, two findings added."</summary>
    public static string Describe(ChangeRecord change)
    {
        var day = change.At.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var parts = change.Parts.Count == 0 ? string.Empty : $": {string.Join(", ", change.Parts)}";
        return $"{DescribeKind(change)} on {day}{parts}.";
    }

    /// <summary>"Added", "Changed" or "Withdrawn".</summary>
    public static string DescribeKind(ChangeRecord change) => change.Kind switch
    {
        ChangeRecord.Added => "Added",
        ChangeRecord.Withdrawn => "Withdrawn",
        _ => "Changed",
    };

    /// <summary>The title of the changed page, or neutral words where the title must not be shown.</summary>
    public static string Title(ChangeRecord change) => Title(change.Title);

    /// <summary>A title, or neutral words where it is null because it must not be shown.</summary>
    public static string Title(string? title) => title ?? "A withdrawn page";
}
