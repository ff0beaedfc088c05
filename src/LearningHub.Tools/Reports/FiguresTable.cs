using System.Globalization;
using LearningHub.Tools.Collating;

namespace LearningHub.Tools.Reports;

/// <summary>The figures of all cases as rows. Whole figures are for the audit group only; protected ones may be published.</summary>
public static class FiguresTable
{
    /// <summary>Names of the columns of whole figures.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "question id", "question", "answer", "count", "of all", "per cent of all", "of those where it applies",
        "per cent of those where it applies", "left blank",
    ];

    /// <summary>Names of the columns of figures that may be published.</summary>
    public static IReadOnlyList<string> PublicColumns { get; } = ["question", "answer", "count", "of all", "per cent of all"];

    /// <summary>Whole figures: one row an answer.</summary>
    public static IEnumerable<IReadOnlyList<string>> Whole(Collation collation)
    {
        foreach (var tally in collation.Tallies.Where(tally => tally.All + tally.Blank > 0))
        {
            foreach (var (answer, count) in tally.Counts)
            {
                var applicable = tally.OfApplicable(answer);
                yield return
                [
                    tally.Question.Id, tally.Question.Text, answer, Number(count), Number(tally.All), Percent(tally.OfAll(answer)),
                    applicable is null ? string.Empty : Number(tally.Applicable),
                    applicable is { } figure ? Percent(figure) : string.Empty, Number(tally.Blank),
                ];
            }
        }
    }

    /// <summary>Protected figures: one row an answer.</summary>
    public static IEnumerable<IReadOnlyList<string>> Public(Collation collation, int threshold)
    {
        foreach (var tally in collation.Tallies.Where(tally => tally.All > 0))
        {
            var shown = new ProtectedTally(tally, threshold);
            foreach (var (answer, count) in tally.Counts)
            {
                var isHidden = shown.Hides(answer);
                yield return
                [
                    tally.Question.Text, answer, isHidden ? shown.OfAll(answer) : Number(count), Number(tally.All),
                    isHidden ? string.Empty : Percent(tally.OfAll(answer)),
                ];
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(Figure figure) => figure.Percent?.ToString("0.0", CultureInfo.InvariantCulture) ?? string.Empty;
}
