using LearningHub.Content.Diagnostics;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Reading.Resources;

/// <summary>Reads what has become of recommendations: <c>acted-on:</c> and <c>re-audited:</c>.</summary>
internal static class ProgressReader
{
    /// <summary>What was done, in the order in which it stands.</summary>
    public static IReadOnlyList<ActedOn> ReadActs(FrontMatterFields fields)
    {
        var acts = new List<ActedOn>();
        foreach (var entry in fields.Entries(ProgressKeys.ActedOn))
        {
            acts.Add(new ActedOn(
                entry.NeededText(ProgressEntryKeys.Recommendation), DateOf(entry), entry.NeededText(ProgressEntryKeys.Who).Value,
                entry.NeededText(ProgressEntryKeys.Change).Value));
            entry.Finish();
        }
        return acts;
    }

    /// <summary>What was found later, in the order in which it stands.</summary>
    public static IReadOnlyList<ReAudited> ReadReAudits(FrontMatterFields fields)
    {
        var again = new List<ReAudited>();
        foreach (var entry in fields.Entries(ProgressKeys.ReAudited))
        {
            again.Add(new ReAudited(
                entry.NeededText(ProgressEntryKeys.Recommendation), DateOf(entry), entry.NeededText(ProgressEntryKeys.Found).Value,
                entry.Text(ProgressEntryKeys.Finding)));
            entry.Finish();
        }
        return again;
    }

    private static Located<DateOnly> DateOf(FrontMatterFields entry) =>
        entry.Date(ProgressEntryKeys.Date) ?? new Located<DateOnly>(default, entry.At);
}
