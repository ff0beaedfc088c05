using LearningHub.Safety.Lines;

namespace LearningHub.Safety;

/// <summary>A document to be checked: its lines, which of them make outlines of cases, and its tables.</summary>
public sealed class SafetyDocument
{
    private readonly List<SafetyLine> lines = [];
    private readonly List<SafetyTable> tables = [];

    // Indexes of lines; the end of an outline is the count of them so far.
    private readonly List<int> outlineLines = [];
    private readonly List<int> outlineEnds = [];

    /// <summary>Every line, in the order of adding.</summary>
    public IReadOnlyList<SafetyLine> Lines => lines;

    /// <summary>Tables and charts.</summary>
    public IReadOnlyList<SafetyTable> Tables => tables;

    /// <summary>Indexes of the lines of all outlines, one outline after the other.</summary>
    internal IReadOnlyList<int> OutlineLines => outlineLines;

    /// <summary>For each outline the place in <see cref="OutlineLines"/> behind its last line.</summary>
    internal IReadOnlyList<int> OutlineEnds =>
        outlineLines.Count > (outlineEnds.Count == 0 ? 0 : outlineEnds[^1]) ? [.. outlineEnds, outlineLines.Count] : outlineEnds;

    /// <summary>Adds a line that belongs to no outline, such as the help text of a question.</summary>
    public void Add(SafetyLine line) => lines.Add(line);

    /// <summary>Adds a line to the outline that has begun: lines that stand together and may tell of one family.</summary>
    public void AddToOutline(SafetyLine line)
    {
        outlineLines.Add(lines.Count);
        lines.Add(line);
    }

    /// <summary>Begins a new outline: a heading, a quotation, a table row.</summary>
    public void BeginOutline()
    {
        if (outlineLines.Count > (outlineEnds.Count == 0 ? 0 : outlineEnds[^1])) outlineEnds.Add(outlineLines.Count);
    }

    /// <summary>Adds a table whose cells have been added as lines.</summary>
    public void AddTable(SafetyTable table) => tables.Add(table);
}
