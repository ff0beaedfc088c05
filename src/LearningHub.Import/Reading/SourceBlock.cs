namespace LearningHub.Import.Reading;

/// <summary>A block of a report in the order of the source.</summary>
internal sealed record SourceBlock
{
    /// <summary>The kind of block, according to the format.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Its words on one line; empty for a table.</summary>
    public required string Text { get; init; }

    /// <summary>Its place in words: "line 12", "page 3", "paragraph 7".</summary>
    public required string Place { get; init; }

    /// <summary>Level of a heading from 1, depth of a list point from 0.</summary>
    public int Level { get; init; }

    /// <summary>Number or letter in front of it as printed, without the full stop: "3.2.13", "a"; null if there is none.</summary>
    public string? Number { get; init; }

    /// <summary>Page from 1; 0 if the format has no pages.</summary>
    public int Page { get; init; }

    /// <summary>Lines from the nearer edge of its page, from 0; large where pages are unknown.</summary>
    public int FromEdge { get; init; } = int.MaxValue;

    /// <summary>Whether all of it is bold, if the format says so.</summary>
    public bool IsStrong { get; init; }

    /// <summary>Font size in points; 0 if the format does not say.</summary>
    public double Size { get; init; }

    /// <summary>Blank lines above it in a plain text; -1 if the format has no lines.</summary>
    public int BlankBefore { get; init; } = -1;

    /// <summary>Whether the format itself says that this is the title of the whole document.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Rows of a table; a line break in a cell is a line feed.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>All words of it, for counting.</summary>
    public string AllText =>
        Kind is SourceKind.Table ? string.Join(' ', Rows.SelectMany(row => row)) : Number is null ? Text : $"{Number} {Text}";
}
