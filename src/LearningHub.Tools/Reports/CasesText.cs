using System.Globalization;
using System.Text;
using LearningHub.Tools.Collating;

namespace LearningHub.Tools.Reports;

/// <summary>Case by case, for the audit group only: agencies side by side, where they differ, what they wrote.</summary>
public static class CasesText
{
    /// <summary>The text, in Markdown.</summary>
    public static string Write(Collation collation)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            # Round {collation.Round.Id}, case by case

            For the audit group only. Do not publish it, and destroy it with the returns.

            """));
        foreach (var view in collation.Cases) Case(text, view);
        text.Append("\n# What was written\n");
        foreach (var (question, texts) in collation.Texts)
        {
            var asked = question.Evidence is { } evidence && !question.IsFreeText ? $"{question.Text} {evidence}" : question.Text;
            text.Append("\n## ").Append(asked).Append("\n\n");
            foreach (var each in texts)
            {
                text.Append(CultureInfo.InvariantCulture, $"- Case {each.Case}, {Flat(each.Agency)}: {Flat(each.Text)}");
                if (each.Warnings.Count > 0) text.Append(" **Could name somebody: ").AppendJoin("; ", each.Warnings).Append("**");
                text.Append('\n');
            }
        }
        return text.ToString();
    }

    private static void Case(StringBuilder text, CaseView view)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## Case {view.Case}\n\n");
        if (view.Missing.Count > 0) text.Append("Missing: ").AppendJoin(", ", view.Missing).Append(".\n\n");
        if (view.Returns.Count == 0)
        {
            text.Append("Nobody has answered.\n");
            return;
        }
        if (view.Tallies.Count > 0)
        {
            Course(text, view);
            return;
        }
        foreach (var twice in view.Returns.GroupBy(each => each.Key).Where(group => group.Count() > 1))
            text.Append("Two returns from one agency; neither is counted: ").AppendJoin(", ", twice.Select(each => each.File))
                .Append(". Decide which one is right, and remove the other from the folder.\n\n");
        text.Append("| Question | ").AppendJoin(" | ", view.Returns.Select(each => Flat(each.Agency))).Append(" | Agencies |\n|---|")
            .Insert(text.Length, "---|", view.Returns.Count + 1).Append('\n');
        text.Append("| Holds something | ").AppendJoin(" | ", view.Returns.Select(each => each.NothingHeld ? "nothing held" : "yes"))
            .Append(" | |\n");
        foreach (var row in view.Rows)
        {
            text.Append("| ").Append(Flat(row.Text)).Append(" | ").AppendJoin(" | ", row.Answers.Select(answer => answer ?? "–"))
                .Append(row.IsShared ? row.Differs ? " | differ |\n" : " | agree |\n" : " | |\n");
        }
        Values(text, view);
    }

    // Many people answer about one course. They are added up: a column for each would tell who wrote what.
    private static void Course(StringBuilder text, CaseView view)
    {
        text.Append(CultureInfo.InvariantCulture, $"{view.Returns.Count} people returned the form.\n\n");
        var twice = view.Returns.GroupBy(each => each.Key).Where(group => group.Count() > 1).SelectMany(group => group).ToArray();
        if (twice.Length > 0)
            text.Append("The same form was sent more than once, and is not counted: ").AppendJoin(", ", twice.Select(each => each.File))
                .Append(". Remove all but one of them from the folder.\n\n");
        text.Append("| Question | Answer | Count |\n|---|---|---:|\n");
        foreach (var tally in view.Tallies)
        {
            foreach (var (answer, count) in tally.Counts.Where(each => each.Count > 0))
                text.Append(CultureInfo.InvariantCulture, $"| {Flat(tally.Question.Text)} | {Flat(answer)} | {tally.OfAll(answer)} |\n");
        }
        Values(text, view);
    }

    private static void Values(StringBuilder text, CaseView view)
    {
        foreach (var summary in view.Values.Where(each => each.Count > 0))
            text.Append(CultureInfo.InvariantCulture, $"\n{Flat(summary.Question.Text)} {summary.Count} answered; median ")
                .Append(CultureInfo.InvariantCulture, $"{summary.Median}, from {summary.Lowest} to {summary.Highest}.\n");
    }

    private static string Flat(string text) =>
        text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal);
}
