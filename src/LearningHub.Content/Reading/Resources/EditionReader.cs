using LearningHub.Content.Diagnostics;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Reading.Resources;

/// <summary>Reads the editions of a resource: <c>editions:</c> in its front matter.</summary>
internal static class EditionReader
{
    /// <summary>The editions, numbered from 1 in the order of the file.</summary>
    public static IReadOnlyList<Edition> Read(FrontMatterFields fields)
    {
        var editions = new List<Edition>();
        foreach (var entry in fields.Entries(TypeKeys.Editions))
        {
            var date = entry.Date(EditionKeys.Date) ?? new Located<DateOnly>(default, entry.At);
            var edition = new Edition(
                editions.Count + 1, entry.At, date.Value, entry.NeededText(EditionKeys.Change).Value, entry.Text(EditionKeys.Text));
            if (editions.Count > 0 && date.Value != default && date.Value < editions[^1].Date)
                fields.Report.Add(DiagnosticCodes.ValueInvalid, date.At, "This edition is older than the one above it.",
                    "Write editions in order, the newest last.");
            entry.Finish();
            editions.Add(edition);
        }
        return editions;
    }
}
