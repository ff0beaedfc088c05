namespace LearningHub.Safety.Lines;

/// <summary>A table of a document, or the table of a chart.</summary>
/// <param name="Caption">What stands over it; null if nothing.</param>
/// <param name="Header">Cells of the first row.</param>
/// <param name="Rows">The other rows.</param>
public sealed record SafetyTable(string? Caption, IReadOnlyList<SafetyLine> Header, IReadOnlyList<IReadOnlyList<SafetyLine>> Rows)
{
    /// <summary>What the bars of a chart count; null for a table.</summary>
    public string? ChartOf { get; init; }

    /// <summary>Whether that chart shows how many there are, and not percentages.</summary>
    public bool IsOfCounts { get; init; }

    /// <summary>Bars of a chart of percentages.</summary>
    public IReadOnlyList<SafetyBar> Bars { get; init; } = [];
}
