using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>Makes a chart of a table whose braces name a kind of chart.</summary>
internal sealed class ChartReader(ChartKind kind, FileReport report)
{
    private const decimal Whole = 100;

    private static readonly (string Class, ChartKind Kind)[] Kinds =
    [
        ("bar-chart", ChartKind.Percentages), ("count-chart", ChartKind.Counts), ("before-after-chart", ChartKind.BeforeAndAfter),
    ];

    // The column with the base, if a chart has one.
    private readonly int baseColumn = kind is ChartKind.BeforeAndAfter ? 3 : 2;

    /// <summary>The words that make a table a chart.</summary>
    public static IReadOnlyList<string> Classes { get; } = [.. Kinds.Select(each => each.Class)];

    private string Advice => kind switch
    {
        ChartKind.Counts => "Write {.count-chart of=\"families\" caption=\"Who asked for help\"} on the line before the table.",
        ChartKind.BeforeAndAfter =>
            "Write {.before-after-chart base=24 of=\"families\" caption=\"What changed\"} on the line before the table.",
        _ => "Write {.bar-chart base=24 of=\"audit returns\" caption=\"What files held\"} on the line before the table.",
    };

    /// <summary>The kind of chart that classes name; null if they name none.</summary>
    public static ChartKind? KindOf(IReadOnlyList<string> classes)
    {
        if (classes is not [var only]) return null;
        var place = Array.FindIndex(Kinds, each => each.Class == only);
        return place < 0 ? null : Kinds[place].Kind;
    }

    /// <summary>The chart, or the table if no chart can be made of it.</summary>
    public Block Read(TableBlock table, BlockAttributes attributes)
    {
        var of = attributes.Value("of")?.Value;
        var commonBase = kind is ChartKind.Counts ? null : ReadBase(attributes.Value("base"));
        attributes.Finish(report);
        if (string.IsNullOrEmpty(table.Caption) || string.IsNullOrEmpty(of))
        {
            report.Add(
                DiagnosticCodes.ChartMalformed, table.At,
                $"A chart needs a caption and the name of what is counted. These braces say: {attributes.Text}", Advice);
            return table;
        }
        var bars = table.Rows.Select(row => Bar(row, of, commonBase)).OfType<ChartBar>().ToList();
        return bars.Count == table.Rows.Count && bars.Count > 0
            ? new ChartBlock(table.At, table.Caption, of, bars, table) { Kind = kind } : table;
    }

    private ChartBar? Bar(IReadOnlyList<TableCell> row, string of, int? commonBase)
    {
        var label = Text(row, 0);
        var number = Number(row, kind is ChartKind.BeforeAndAfter ? 2 : 1, label, of);
        var before = kind is ChartKind.BeforeAndAfter ? Number(row, 1, label, of) : null;
        if (number is not { } value || (kind is ChartKind.BeforeAndAfter && before is null)) return null;
        var ownBase = kind is ChartKind.Counts ? string.Empty : Text(row, baseColumn);
        // With a base for all, a row without one of its own has that.
        var lacksBase = commonBase is null && ownBase.Equals("not given", StringComparison.OrdinalIgnoreCase);
        return new ChartBar(At(row, 1), label, value,
            lacksBase ? null : ownBase.Length > 0 ? ReadBase(new Located<string>(ownBase, At(row, baseColumn))) ?? commonBase : commonBase)
        {
            Before = before,
            LacksBase = lacksBase,
        };
    }

    private ChartNumber? Number(IReadOnlyList<TableCell> row, int column, string label, string of)
    {
        var written = Text(row, column);
        if (label.Length > 0 && (kind is ChartKind.Counts ? Count(written) : Percentage(written.TrimEnd('%').Trim())) is { } number)
            return number;
        report.Add(DiagnosticCodes.ChartMalformed, At(row, column), Refusal(written, of), HowToWrite);
        return null;
    }

    private string Refusal(string written, string of) => kind is ChartKind.Counts
        ? $"\"{written}\" is not a whole number, so there is no chart of {of}."
        : $"\"{written.TrimEnd('%').Trim()}\" is not a percentage from 0 to 100, so there is no chart of {of}.";

    private string HowToWrite => kind switch
    {
        ChartKind.Counts => "In this chart the first column says what is counted and the second how many, in digits, for example 1,250.",
        ChartKind.BeforeAndAfter =>
            "In this chart the first column says what is counted, the second gives the percentage before and the third that after, in "
                + "digits, for example 58.3.",
        _ => "In a chart the first column says what is counted and the second gives a percentage in digits, for example 58.3.",
    };

    private static ChartNumber? Count(string text) =>
        int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count) ? new ChartNumber(count, 0) : null;

    private static ChartNumber? Percentage(string text)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > Whole)
            return null;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return new ChartNumber(value, point < 0 ? 0 : text.Length - point - 1);
    }

    private static string Text(IReadOnlyList<TableCell> row, int column) =>
        column < row.Count ? PlainText.FromInlines(row[column].Content).Trim() : string.Empty;

    private static SourcePosition At(IReadOnlyList<TableCell> row, int column) => row[Math.Min(column, row.Count - 1)].At;

    private int? ReadBase(Located<string>? text)
    {
        if (text is not { } written) return null;
        if (int.TryParse(written.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        report.Add(DiagnosticCodes.ChartMalformed, written.At, $"\"{written.Value}\" is not a base.",
            "Write the number that the percentages are of, in digits.");
        return null;
    }
}
