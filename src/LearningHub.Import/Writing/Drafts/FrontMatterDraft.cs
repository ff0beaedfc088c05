using LearningHub.Content.Drafting;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;
using LearningHub.Import.Recognising.Results;

namespace LearningHub.Import.Writing.Drafts;

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
        var lines = new Dictionary<FrontMatterKey, string>
        {
            [CommonKeys.Title] = MarkdownText.Yaml(title),
            [CommonKeys.Summary] = MarkdownText.Yaml(DraftWords.ImportedSummary),
            [CommonKeys.Themes] = Terms(words.Themes),
            [CommonKeys.Audiences] = Terms(words.Audiences),
            [CommonKeys.Levels] = Terms(words.Levels),
            [CommonKeys.Ages] = "[]",
            [CommonKeys.Published] = $"{DayText.Iso(today)}   # the day on which it is published",
            [CommonKeys.ReviewBy] = DayText.Iso(today.AddYears(1)),
            [CommonKeys.Owner] = $"{DraftWords.ImportedOwner}   # the role that looks after it, not a name",
            [CommonKeys.Status] = "draft   # change to published when everything on the list is done",
            [CommonKeys.Source] = $"{referenceId}   # remove the first hash when the report is in references.yml",
            [CommonKeys.ImportedText] =
                $"{CopiedText.FileName}   # helps the check find text that is still copied from the report",
            [TypeKeys.Period] = report.Page.Date is { } date
                ? $"\"{date.Year}\"   # suggested: the year printed on the report"
                : "\"\"   # the report has no date: find out which year it covers",
        };
        if (report.Page.Board is { } board) lines[TypeKeys.Board] = $"{MarkdownText.Yaml(board)}   # suggested";
        // The report does not say these; the author has to find out.
        HashSet<FrontMatterKey> forLater = report.Page.Date is null ? [CommonKeys.Source, TypeKeys.Period] : [CommonKeys.Source];
        return FrontMatterText.Write(
            type, key => lines.GetValueOrDefault(key) ?? (IsFromTemplate(key, type) ? key.Template : null), forLater);
    }

    // Keys of one type that the report does not give start as in a new resource. A report has no questions as data.
    private static bool IsFromTemplate(FrontMatterKey key, ResourceType type) => !key.IsForEveryType && type != ResourceType.Tool;

    private static string Terms(IReadOnlyList<string> terms) => $"[{string.Join(", ", terms)}]   # "
        + (terms.Count > 0 ? "suggested from the words of the report: look at each" : "none suggested: choose from vocabularies.yml");
}
