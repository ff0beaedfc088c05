using System.Globalization;
using System.Text;

namespace LearningHub.Tests.Relevance;

/// <summary>What the scorecards say together, as lines for people.</summary>
internal static class ScoreReport
{
    private const double Poor = 0.8;

    /// <summary>All queries, each kind, and every query that was answered poorly with what came first.</summary>
    public static string Write(IReadOnlyList<Scorecard> cards) =>
        Kinds(cards) + Answers(cards.Where(card => card.Gain < Poor || !card.IsInFirstThree || !card.HasWanted).OrderBy(card => card.Gain));

    /// <summary>A line for all queries and one for each kind.</summary>
    public static string Kinds(IReadOnlyList<Scorecard> cards)
    {
        var text = new StringBuilder();
        Line(text, "all", cards);
        foreach (var kind in cards.GroupBy(card => card.Query.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            Line(text, kind.Key, [.. kind]);
        return text.ToString();
    }

    /// <summary>Each query with its gain, the grades of what was found, and the wanted section where it is not among the first.</summary>
    public static string Answers(IEnumerable<Scorecard> cards)
    {
        var text = new StringBuilder();
        foreach (var card in cards)
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{card.Gain:0.00} {(card.HasWanted ? string.Empty : $"(without {card.Query.Want}) ")}{card.Query.Query}\n       "
                + $"{string.Join("\n       ", card.Found.Take(6))}");
        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, IReadOnlyList<Scorecard> cards) => text.AppendLine(
        CultureInfo.InvariantCulture,
        $"{name,-14} {cards.Count,3} queries  nDCG@10 {cards.Average(card => card.Gain):0.000}  reciprocal rank "
            + $"{cards.Average(card => card.ReciprocalRank):0.000}  in first three "
            + $"{cards.Average(card => card.IsInFirstThree ? 1.0 : 0):0.000}  wanted "
            + $"{cards.Average(card => card.HasWanted ? 1.0 : 0):0.000}  empty {cards.Average(card => card.IsEmpty ? 1.0 : 0):0.000}");
}
