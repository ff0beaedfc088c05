using System.Text.RegularExpressions;
using LearningHub.Import.Recognising.Results;

namespace LearningHub.Import.Recognising.Items;

/// <summary>Reads a table with a recommendation in each row: the recommendation, the reason, the lead, and any other columns.</summary>
internal static class RecommendationRows
{
    /// <summary>The recommendations of a table.</summary>
    public static IEnumerable<RecommendationPart> Read(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var header = rows[0];
        var what = ItemPlan.Column(rows);
        var why = ItemPlan.Column(header, ItemPlan.RationaleColumnPattern);
        var who = ItemPlan.Column(header, ItemPlan.LeadColumnPattern);
        for (var row = 1; row < rows.Count; row++)
        {
            var cells = rows[row];
            var lines = Cell(cells, what).Split('\n');
            var number = NumberPattern.Match(lines[0]);
            var before = what > 0 && DigitsPattern.IsMatch(cells[0]) ? cells[0].Trim().TrimEnd('.') : string.Empty;
            var body = lines.Skip(1)
                .Select(line => (ReportPart)(
                PointPattern.Match(line) is { Success: true } point
                ? new PointPart(0, null, line[point.Length..]) : new ParagraphPart(null, line))).ToList();
            for (var column = 0; column < cells.Count; column++)
            {
                if (column == what || column == why || column == who || cells[column].Length == 0 || (column == 0 && before.Length > 0))
                    continue;
                body.Add(new ParagraphPart(null, $"{header.ElementAtOrDefault(column)}: {cells[column].ReplaceLineEndings(" ")}"));
            }
            var lead = Cell(cells, who).ReplaceLineEndings(" ");
            yield return new RecommendationPart
            {
                Label = number.Success ? number.Groups[1].Value : before,
                Text = lines[0][(number.Success ? number.Length : 0)..],
                Lead = lead.Length > 0 ? lead : null,
                HasLeadColumn = lead.Length > 0,
                Rationale = Cell(cells, why) is { Length: > 0 } reason ? reason : null,
                Body = body,
            };
        }
    }

    private static string Cell(IReadOnlyList<string> cells, int column) =>
        column >= 0 && column < cells.Count ? cells[column] : string.Empty;

    private static readonly Regex NumberPattern = new(
        @"^(?:R|Rec\.? ?)?(\d{1,2}(?:\.\d{1,2})?)[.):]?\s+",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex DigitsPattern = new(
        @"^\s*(?:R|Rec\.? ?)?\d{1,2}\.?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex PointPattern = new(
        @"^[•·▪–-]\s*",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
