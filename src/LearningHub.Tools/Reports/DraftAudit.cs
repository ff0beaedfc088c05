using System.Globalization;
using System.Text;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Tools.Collating;

namespace LearningHub.Tools.Reports;

/// <summary>Writes a draft audit from a collation: findings suggested by rule, charts as tables with their bases, small numbers left out.
/// It names no case and no agency, and a person has to decide on every finding.</summary>
public static class DraftAudit
{
    /// <summary>The draft, as a resource of the type audit.</summary>
    /// <param name="collation">The collation.</param>
    /// <param name="tool">The tool.</param>
    /// <param name="threshold">Counts from 1 to this are not shown.</param>
    /// <param name="today">The day of writing.</param>
    public static string Write(Collation collation, Resource tool, int threshold, DateOnly today)
    {
        var text = new StringBuilder(Front(collation, tool, today));
        text.Append("\n## How it was done\n\n").Append(Returned(collation));
        text.Append("\n## Findings\n");
        foreach (var suggestion in collation.Suggestions) Finding(text, suggestion, threshold);
        if (collation.Suggestions.Count == 0) text.Append("\nToo few returns came back to suggest a finding.\n");
        Values(text, collation, threshold);
        text.Append("\n## Recommendations\n");
        return text.ToString();
    }

    private static string Front(Collation collation, Resource tool, DateOnly today) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        title: "Audit round {collation.Round.Id}"
        summary: "A draft made from the returns of an audit round. Say here in two sentences what it found."
        themes: [{string.Join(", ", tool.Themes.Select(theme => theme.Value))}]
        audiences: [{string.Join(", ", tool.Audiences.Select(audience => audience.Value))}]
        published: {today:yyyy-MM-dd}
        review-by: {today.AddYears(1):yyyy-MM-dd}
        owner: "Learning and improvement officer"
        status: draft
        cases: {collation.Round.Cases.Count}
        related: [{tool.Id}]
        ---

        """);

    private static string Returned(Collation collation)
    {
        if (collation.Counted.Any(each => each.Copy is not null))
            return string.Create(CultureInfo.InvariantCulture, $"{collation.Counted.Count} people returned the form about ")
                + (collation.Round.Cases.Count is 1 ? "1 course. "
                    : string.Create(CultureInfo.InvariantCulture, $"{collation.Round.Cases.Count} courses. "))
                + "Nobody was asked who they are. "
                + "Each figure below says what it is of. “Not known” and “not applicable” are counted apart from “no”.\n";
        var invited = collation.Round.Invitations.Count;
        var answered = invited - collation.Status.Missing.Count();
        return string.Create(CultureInfo.InvariantCulture,
            $"{invited} invitations went out on {collation.Round.Cases.Count} cases, and {answered} were answered. ")
            + string.Create(CultureInfo.InvariantCulture, $"Of the answers counted, {collation.NothingHeld} said that nothing is held. ")
            + "Each figure below says what it is of. “Not known” and “not applicable” are counted apart from “no”.\n";
    }

    private static void Finding(StringBuilder text, SuggestedFinding suggestion, int threshold)
    {
        var tally = suggestion.Tally;
        var shown = new ProtectedTally(tally, threshold);
        text.Append("\n### ").Append(tally.Question.Text.TrimEnd('?')).Append(CultureInfo.InvariantCulture,
            $" {{#f-{tally.Question.Id} .{Word(suggestion.Kind)}}}\n\n");
        text.Append("Suggested because of this rule: ").Append(suggestion.Rule).Append(". ");
        text.Append("Write the finding as a full statement, and say why it matters for the child.\n\n");
        text.Append(Sentences(tally, shown));
        if (!shown.HidesAny) Chart(text, tally);
    }

    private static void Values(StringBuilder text, Collation collation, int threshold)
    {
        var rows = ValuesTable.Public(collation, threshold).ToArray();
        if (rows.Length == 0) return;
        text.Append("\n## Numbers and months\n\n| Question | Answered | Median | Lowest or earliest | Highest or latest |\n")
            .Append("|---|---:|---:|---:|---:|\n");
        foreach (var row in rows)
            text.Append("| ").AppendJoin(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
    }

    private static string Sentences(QuestionTally tally, ProtectedTally shown)
    {
        if (shown.HidesAll)
            return string.Create(CultureInfo.InvariantCulture,
                $"{tally.All} returns answered. The figures are left out, because a small number could be worked out from them.\n");
        var text = new StringBuilder();
        foreach (var (answer, count) in tally.Counts.Where(each => each.Count > 0))
        {
            if (shown.Hides(answer))
            {
                text.Append(CultureInfo.InvariantCulture, $"- {answer}: {shown.OfAll(answer)}\n");
                continue;
            }
            text.Append(CultureInfo.InvariantCulture, $"- {answer}: {tally.OfAll(answer)} of all returns");
            if (shown.ShowsApplicable && tally.OfApplicable(answer) is { } applicable && applicable.Base != tally.All)
                text.Append(CultureInfo.InvariantCulture, $"; {applicable} of those where it applies");
            text.Append('\n');
        }
        return text.ToString();
    }

    private static void Chart(StringBuilder text, QuestionTally tally)
    {
        var caption = tally.Question.Text.Replace("\"", "'", StringComparison.Ordinal);
        text.Append(CultureInfo.InvariantCulture, $"\n{{.bar-chart base={tally.All} of=\"returns\" caption=\"{caption}\"}}\n");
        text.Append("| Answer | Per cent |\n|---|---:|\n");
        foreach (var (answer, count) in tally.Counts.Where(each => each.Count > 0))
            text.Append(CultureInfo.InvariantCulture, $"| {answer} | {tally.OfAll(answer).Percent:0.0} |\n");
    }

    private static string Word(FindingKind kind) => kind switch
    {
        FindingKind.Strength => "strength",
        FindingKind.Concern => "concern",
        _ => "mixed",
    };
}
