using System.Globalization;
using System.Text;
using LearningHub.Tools.Collating;

namespace LearningHub.Tools.Reports;

/// <summary>Compares a round with an earlier one of the same questions.</summary>
public static class Comparison
{
    /// <summary>The comparison, in Markdown. Figures that may not be published are left out on both sides.</summary>
    /// <param name="now">This round.</param>
    /// <param name="before">The earlier one.</param>
    /// <param name="threshold">Counts from 1 to this are not shown.</param>
    public static string Write(Collation now, Collation before, int threshold)
    {
        var text = new StringBuilder($"# {before.Round.Id} and {now.Round.Id}\n\n");
        text.Append("Share of “yes” among the returns to which the question applies. ")
            .Append("Different cases and few returns: read it as a sign, not as proof.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"| Question | {before.Round.Id} | {now.Round.Id} |\n|---|---|---|\n");
        foreach (var tally in now.Tallies.Where(tally => tally.Applicable > 0 && tally.Question.Choices.Contains("Yes")))
        {
            if (before.Tallies.FirstOrDefault(each => each.Question.Id == tally.Question.Id) is not { Applicable: > 0 } earlier) continue;
            text.Append(CultureInfo.InvariantCulture, $"| {tally.Question.Text} | {Share(earlier, threshold)} | ")
                .Append(Share(tally, threshold)).Append(" |\n");
        }
        Steps(text, now, before, threshold);
        return text.ToString();
    }

    // Questions with steps or choices of their own: each answer, before and now.
    private static void Steps(StringBuilder text, Collation now, Collation before, int threshold)
    {
        foreach (var tally in now.Tallies.Where(tally => tally.All > 0 && !tally.Question.Choices.Contains("Yes")))
        {
            if (before.Tallies.FirstOrDefault(each => each.Question.Id == tally.Question.Id) is not { All: > 0 } earlier) continue;
            text.Append(CultureInfo.InvariantCulture, $"\n## {tally.Question.Text}\n\n| Answer | {before.Round.Id} | {now.Round.Id} |\n")
                .Append("|---|---|---|\n");
            var (shownEarlier, shown) = (new ProtectedTally(earlier, threshold), new ProtectedTally(tally, threshold));
            foreach (var (answer, _) in tally.Counts)
                text.Append(CultureInfo.InvariantCulture, $"| {answer} | {shownEarlier.OfAll(answer)} | {shown.OfAll(answer)} |\n");
        }
    }

    private static string Share(QuestionTally tally, int threshold)
    {
        var shown = new ProtectedTally(tally, threshold);
        return shown.Hides("Yes") || !shown.ShowsApplicable ? "not shown" : tally.OfApplicable("Yes")!.Value.ToString();
    }
}
