using LearningHub.Safety.Lines;

namespace LearningHub.Safety;

/// <summary>A document to be checked: its lines, which of them make outlines of cases, and its tables.</summary>
public sealed class SafetyDocument
{
    private readonly List<SafetyLine> lines = [];
    private readonly List<IReadOnlyList<SafetyLine>> outlines = [];
    private readonly List<SafetyTable> tables = [];
    private List<SafetyLine> current = [];

    /// <summary>Every line, in the order of adding.</summary>
    public IReadOnlyList<SafetyLine> Lines => lines;

    /// <summary>Lines that stand together and may tell of one family.</summary>
    public IReadOnlyList<IReadOnlyList<SafetyLine>> Outlines => current.Count == 0 ? outlines : [.. outlines, current];

    /// <summary>Tables and charts.</summary>
    public IReadOnlyList<SafetyTable> Tables => tables;

    /// <summary>Adds a line that belongs to no outline, such as the help text of a question.</summary>
    public void Add(SafetyLine line) => lines.Add(line);

    /// <summary>Adds a line to the outline that has begun.</summary>
    public void AddToOutline(SafetyLine line)
    {
        lines.Add(line);
        current.Add(line);
    }

    /// <summary>Begins a new outline: a heading, a quotation, a table row.</summary>
    public void BeginOutline()
    {
        if (current.Count == 0) return;
        outlines.Add(current);
        current = [];
    }

    /// <summary>Adds a table whose cells have been added as lines.</summary>
    public void AddTable(SafetyTable table) => tables.Add(table);
}
