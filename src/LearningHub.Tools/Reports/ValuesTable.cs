using System.Globalization;
using LearningHub.Tools.Collating;

namespace LearningHub.Tools.Reports;

/// <summary>Numbers and months as rows: for all cases and for each case. Whole ones are for the audit group only.</summary>
public static class ValuesTable
{
    /// <summary>Names of the columns of whole figures.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["question id", "question", "of", "answered", "left blank", "median", "lowest or earliest", "highest or latest"];

    /// <summary>Names of the columns of figures that may be published.</summary>
    public static IReadOnlyList<string> PublicColumns { get; } =
        ["question", "answered", "median", "lowest or earliest", "highest or latest"];

    /// <summary>Whole figures: for each question a row for all cases and one for each case in which somebody answered.</summary>
    public static IEnumerable<IReadOnlyList<string>> Whole(Collation collation)
    {
        foreach (var all in collation.Values.Where(each => each.Count + each.Blank > 0))
        {
            yield return Row(all, "all cases");
            foreach (var view in collation.Cases)
            {
                if (view.Values.FirstOrDefault(each => each.Question.Id == all.Question.Id) is { Count: > 0 } one)
                    yield return Row(one, $"case {view.Case}");
            }
        }
    }

    /// <summary>Protected figures for all cases. Months are counted by year too, under the rule for small numbers.</summary>
    public static IEnumerable<IReadOnlyList<string>> Public(Collation collation, int threshold)
    {
        foreach (var summary in collation.Values.Where(each => each.Count > 0))
        {
            var (count, median, lowest, highest) = summary.Publish(threshold);
            yield return [summary.Question.Text, count, median, lowest, highest];
            if (summary.ByYear() is not { } years || summary.Count <= threshold) continue;
            var shown = new ProtectedTally(years, threshold);
            foreach (var (year, _) in years.Counts)
                yield return [$"{summary.Question.Text} In {year}", shown.OfAll(year), string.Empty, string.Empty, string.Empty];
        }
    }

    private static IReadOnlyList<string> Row(ValueSummary summary, string of) =>
    [
        summary.Question.Id, summary.Question.Text, of, summary.Count.ToString(CultureInfo.InvariantCulture),
        summary.Blank.ToString(CultureInfo.InvariantCulture), summary.Median ?? string.Empty, summary.Lowest ?? string.Empty,
        summary.Highest ?? string.Empty,
    ];
}
