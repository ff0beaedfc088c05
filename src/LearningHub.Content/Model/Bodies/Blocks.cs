using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Bodies;

/// <summary>A block of a resource's body. The set is closed: exporters handle every kind.</summary>
/// <param name="At">Where it begins in the file.</param>
public abstract record Block(SourcePosition At);

/// <summary>A heading of level 2 to 6, with its id.</summary>
public sealed record HeadingBlock(SourcePosition At, int Level, string Id, IReadOnlyList<Inline> Content) : Block(At)
{
    /// <summary>The heading as plain text.</summary>
    public string Text { get; } = PlainText.FromInlines(Content);

    /// <summary>Whether it is the title of a slide that only says what people do now, and so rests on no finding.</summary>
    public bool IsTask { get; init; }
}

/// <summary>A paragraph.</summary>
public sealed record ParagraphBlock(SourcePosition At, IReadOnlyList<Inline> Content) : Block(At);

/// <summary>A list, numbered from <paramref name="Start"/> or with bullets; each item is a sequence of blocks.</summary>
public sealed record ListBlock(SourcePosition At, bool IsOrdered, int Start, bool IsTight, IReadOnlyList<IReadOnlyList<Block>> Items)
    : Block(At);

/// <summary>A quotation. With a speaker it is a "voice": the words of a child, a parent or a worker.</summary>
public sealed record QuoteBlock(SourcePosition At, string? Speaker, IReadOnlyList<Block> Content) : Block(At);

/// <summary>Preformatted text, as in a terminal or an editor.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Text">The text.</param>
/// <param name="Language">The language named after the fence, for example "json"; null without one.</param>
public sealed record CodeBlock(SourcePosition At, string Text, string? Language = null) : Block(At);

/// <summary>A line between two parts.</summary>
public sealed record BreakBlock(SourcePosition At) : Block(At);

/// <summary>How a column of a table is aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>At the start of the line.</summary>
    Start,

    /// <summary>At the end: numbers.</summary>
    End,

    /// <summary>In the middle.</summary>
    Centre,
}

/// <summary>A cell of a table.</summary>
public sealed record TableCell(SourcePosition At, IReadOnlyList<Inline> Content);

/// <summary>A table with one row of headers.</summary>
public sealed record TableBlock(
    SourcePosition At,
    IReadOnlyList<ColumnAlignment> Alignments,
    IReadOnlyList<TableCell> Header,
    IReadOnlyList<IReadOnlyList<TableCell>> Rows,
    string? Caption) : Block(At);

/// <summary>A number of a chart.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Decimals">The number of decimals as written. It decides which percentages a base can give.</param>
public readonly record struct ChartNumber(decimal Value, int Decimals)
{
    /// <summary>With its decimals, and commas between thousands.</summary>
    public string Text => Value.ToString($"N{Decimals}", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A bar of a chart.</summary>
/// <param name="At">Where its value stands.</param>
/// <param name="Label">What is counted.</param>
/// <param name="Number">How long it is: a percentage from 0 to 100, or a count.</param>
/// <param name="Base">The number of which it is a percentage; null if the author gave none.</param>
public sealed record ChartBar(SourcePosition At, string Label, ChartNumber Number, int? Base)
{
    /// <summary>The earlier number, in a chart of before and after.</summary>
    public ChartNumber? Before { get; init; }

    /// <summary>Whether the author says that the source gives no base.</summary>
    public bool LacksBase { get; init; }
}

/// <summary>What the bars of a chart show.</summary>
public enum ChartKind
{
    /// <summary>Percentages from 0 to 100.</summary>
    Percentages,

    /// <summary>Whole numbers, drawn beside the largest of them.</summary>
    Counts,

    /// <summary>Two percentages for each label.</summary>
    BeforeAndAfter,
}

/// <summary>A table of numbers that is also shown as a bar chart.</summary>
/// <param name="Of">What is counted, for example "audit returns".</param>
public sealed record ChartBlock(SourcePosition At, string Caption, string Of, IReadOnlyList<ChartBar> Bars, TableBlock Table) : Block(At)
{
    /// <summary>What the bars show.</summary>
    public ChartKind Kind { get; init; }

    /// <summary>What is counted, in words, for example "Percentage of audit returns".</summary>
    public string Scale => Kind is ChartKind.Counts ? $"Number of {Of}" : $"Percentage of {Of}";
}

/// <summary>The kind of a box.</summary>
public enum CalloutKind
{
    /// <summary>Something to know.</summary>
    Note,

    /// <summary>Something that can do harm if it is missed.</summary>
    Warning,

    /// <summary>An editors' note about an outdated or wrong fact in a source, or about a contested term.</summary>
    Editor,

    /// <summary>A made-up case.</summary>
    Vignette,

    /// <summary>Questions for a team to discuss.</summary>
    Discuss,

    /// <summary>Whom to contact.</summary>
    Contact,
}

/// <summary>A box.</summary>
public sealed record CalloutBlock(SourcePosition At, CalloutKind Kind, IReadOnlyList<Block> Content) : Block(At)
{
    /// <summary>The title that the author wrote after the kind; empty for none.</summary>
    public IReadOnlyList<Inline> Title { get; init; } = [];
}

/// <summary>The footnotes of a body, in the order of their marks. It is the last block.</summary>
public sealed record FootnotesBlock(SourcePosition At, IReadOnlyList<Footnote> Notes) : Block(At);

/// <summary>A passage in another language than the rest of the text.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Language">Its language, for example "ur".</param>
/// <param name="Content">Its blocks.</param>
public sealed record PassageBlock(SourcePosition At, string Language, IReadOnlyList<Block> Content) : Block(At);

/// <summary>A finding with everything below its heading.</summary>
public sealed record FindingBlock(SourcePosition At, Finding Finding) : Block(At);

/// <summary>A recommendation with everything below its heading.</summary>
public sealed record RecommendationBlock(SourcePosition At, Recommendation Recommendation) : Block(At);
