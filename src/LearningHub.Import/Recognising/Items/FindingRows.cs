using System.Text.RegularExpressions;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Recognising.Results;
using LearningHub.Import.Recognising.Wording;

namespace LearningHub.Import.Recognising.Items;

/// <summary>
/// Reads a table of findings: its columns say what each cell is ("What worked well", "What needs to improve"),
/// or one is headed "Findings".
/// </summary>
internal static class FindingRows
{
    private const int LongestColumnHeading = 80;

    /// <summary>Whether a table has findings.</summary>
    public static bool IsTable(IReadOnlyList<IReadOnlyList<string>> rows) =>
        rows.Count > 1 && rows[0].Count > 1 && Enumerable.Range(0, rows[0].Count).Any(column => IsFindings(rows[0][column]));

    /// <summary>The findings, each with the other columns of its row.</summary>
    public static IEnumerable<ReportPart> Read(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var header = rows[0];
        foreach (var cells in rows.Skip(1))
        {
            ReportPart[] otherColumns =
            [
                .. Enumerable.Range(0, cells.Count).Where(column => !IsFindings(Cell(header, column)) && cells[column].Length > 0)
                    .Select(column => ColumnParagraph(Cell(header, column), cells[column])),
            ];
            var isEmpty = true;
            for (var column = 0; column < cells.Count; column++)
            {
                if (!IsFindings(Cell(header, column))) continue;
                foreach (var text in Texts(cells[column]))
                {
                    isEmpty = false;
                    var tone = ToneOfFinding.Read([header[column]], text, hasChallenge: false);
                    yield return new FindingPart
                    {
                        Label = string.Empty,
                        Text = text,
                        Kind = tone,
                        Body = [new UnderPart(header[column]), .. otherColumns]
                    };
                }
            }
            if (!isEmpty) continue;
            foreach (var part in otherColumns) yield return part;
        }
    }

    // Each line of a cell is a finding; a cell of one sentence over several lines was joined by the reader.
    private static IEnumerable<string> Texts(string cell) =>
        cell.Split('\n').Select(line => PointPattern.Replace(line, string.Empty).Trim()).Where(line => PlainWords.Count(line) > 0);

    private static ParagraphPart ColumnParagraph(string heading, string cell) =>
        new(null, heading.Length == 0 ? cell.ReplaceLineEndings(" ") : $"{heading}: {cell.ReplaceLineEndings(" ")}");

    private static bool IsFindings(string heading) =>
        heading.Length is > 0 and <= LongestColumnHeading && (LeadTone.Read(heading) is not null || FindingPattern.IsMatch(heading));

    private static string Cell(IReadOnlyList<string> cells, int column) => column < cells.Count ? cells[column] : string.Empty;

    private static readonly Regex FindingPattern = new(
        @"^(?:(?:key|main|audit|our) )?findings?$|^what (?:we|the (?:audit|review|auditors)) found$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex PointPattern = new(@"^[•·▪●◼–*-]\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
