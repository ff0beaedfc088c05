using System.Globalization;
using LearningHub.Content.Model.Lists;

namespace LearningHub.Export;

/// <summary>A cited work as one line of text: authors, year, title, publisher.</summary>
internal static class WorkLine
{
    /// <summary>Writes the line, which ends with a full stop.</summary>
    public static string Write(Reference work)
    {
        var authors = work.Authors.Count > 0 ? string.Join(", ", work.Authors) : work.Publisher;
        var year = work.Issued is { } issued ? string.Create(CultureInfo.InvariantCulture, $" ({issued.Year})") : string.Empty;
        var publisher = work.Authors.Count > 0 && work.Publisher is { } name && !work.Authors.Contains(name) ? $" {name}." : string.Empty;
        var title = work.Title is [.., '.' or '?' or '!'] ? work.Title : $"{work.Title}.";
        return $"{authors}{year} {title}{publisher}".TrimStart();
    }
}
