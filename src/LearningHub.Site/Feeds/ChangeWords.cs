using System.Globalization;
using LearningHub.Contract.Changes;

namespace LearningHub.Site.Feeds;

/// <summary>Changes as sentences.</summary>
public static class ChangeWords
{
    /// <summary>"Changed on 21 November 2026: text, two findings added."</summary>
    public static string Of(ChangeRecord change)
    {
        var day = change.At.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var parts = change.Parts.Count == 0 ? string.Empty : $": {string.Join(", ", change.Parts)}";
        return $"{Kind(change)} on {day}{parts}.";
    }

    /// <summary>"Added", "Changed" or "Withdrawn".</summary>
    public static string Kind(ChangeRecord change) => change.Kind switch
    {
        ChangeRecord.Added => "Added",
        ChangeRecord.Withdrawn => "Withdrawn",
        _ => "Changed",
    };

    /// <summary>The title, or words in its place where it is not to be told.</summary>
    public static string Title(ChangeRecord change) => Title(change.Title);

    /// <summary>A title, or words in its place where it is not to be told.</summary>
    public static string Title(string? title) => title ?? "A withdrawn page";
}
