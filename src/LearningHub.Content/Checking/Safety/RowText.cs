using LearningHub.Content.Model;

namespace LearningHub.Content.Checking.Safety;

/// <summary>The words of a whole table row, put together when they are first asked for: few rows have anything to report.</summary>
internal sealed class RowText(IReadOnlyList<TableCell> cells)
{
    private string? words;

    /// <summary>Of cells that stand in no row: those of the header.</summary>
    public static RowText None { get; } = new([]);

    /// <summary>Whether it is a row.</summary>
    public bool IsRow => cells.Count > 0;

    /// <summary>Its cells with strokes between them.</summary>
    public string Words => words ??= string.Join(" | ", cells.Select(cell => PlainText.Of(cell.Content)));
}
