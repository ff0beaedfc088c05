namespace LearningHub.Safety.Lines;

/// <summary>The cells of a table row. A cell is judged together with the others.</summary>
/// <param name="Cells">Their texts, in order; none for cells of a header.</param>
public sealed record LineRow(IReadOnlyList<string> Cells)
{
    private string? words;

    /// <summary>Stands for cells that belong to no row: those of the header.</summary>
    public static LineRow None { get; } = new([]);

    /// <summary>Whether it is a row.</summary>
    public bool IsRow => Cells.Count > 0;

    /// <summary>Its cells, separated by strokes.</summary>
    public string Words => words ??= string.Join(" | ", Cells);
}
