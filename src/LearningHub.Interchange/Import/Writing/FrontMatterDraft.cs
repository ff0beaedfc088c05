using System.Globalization;
using System.Text;
using LearningHub.Content.Drafting;
using LearningHub.Content.Model;
using LearningHub.Interchange.Import.Recognising;

namespace LearningHub.Interchange.Import.Writing;

/// <summary>Writes the keys at the top of the draft. What is suggested or unknown says so in a comment.</summary>
internal static class FrontMatterDraft
{
    /// <summary>The front matter with its fences.</summary>
    /// <param name="report">The report.</param>
    /// <param name="title">Its title.</param>
    /// <param name="type">Kind of resource.</param>
    /// <param name="referenceId">Id suggested for the report itself in references.yml.</param>
    /// <param name="words">Themes, audiences and levels suggested.</param>
    /// <param name="today">The day of the import.</param>
    public static string Write(
        ImportedReport report, string title, ResourceType type, string referenceId, SuggestedTerms words, DateOnly today)
    {
        var keys = new StringBuilder("---\n");
        keys.Append("title: ").Append(MarkdownText.Yaml(title)).Append('\n');
        keys.Append("summary: ").Append(MarkdownText.Yaml(DraftWords.ImportedSummary)).Append('\n');
        Terms(keys, "themes", words.Themes);
        Terms(keys, "audiences", words.Audiences);
        Terms(keys, "levels", words.Levels);
        keys.Append("ages: []\n");
        keys.Append(CultureInfo.InvariantCulture, $"published: {Iso(today)}   # the day on which the hub publishes it\n");
        keys.Append(CultureInfo.InvariantCulture, $"review-by: {Iso(today.AddYears(1))}\n");
        keys.Append("owner: ").Append(DraftWords.ImportedOwner).Append("   # the role that looks after it, not a name\n");
        keys.Append("status: draft   # change to published when everything on the list is done\n");
        keys.Append("# source: ").Append(referenceId).Append("   # take away the first hash when the report stands in references.yml\n");
        keys.Append("imported-text: ").Append(CopiedText.FileName)
            .Append("   # with this file the check finds what still stands word for word as in the report\n");
        Own(keys, report, type);
        return keys.Append("---\n\n").ToString();
    }

    private static void Own(StringBuilder keys, ImportedReport report, ResourceType type)
    {
        if (type.HasFindings)
        {
            keys.Append(report.Page.Date is { } date
                ? $"period: \"{date.Year}\"   # suggested: the year printed on the report\n"
                : "# period: \"\"   # the report prints no date: find out the year that it covers\n");
        }
        if (type == ResourceType.Audit && report.Page.Board is { } board)
            keys.Append("board: ").Append(MarkdownText.Yaml(board)).Append("   # suggested\n");
        keys.Append(type.Id switch
        {
            "programme" => "strength-of-evidence: unclear\n",
            "briefing" => "minutes: 7\n",
            _ => string.Empty,
        });
    }

    private static void Terms(StringBuilder keys, string key, IReadOnlyList<string> terms) =>
        keys.Append(key).Append(": [").AppendJoin(", ", terms).Append("]   # ")
            .Append(terms.Count > 0
            ? "suggested from the words of the report: look at each\n" : "none suggested: choose from vocabularies.yml\n");

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
