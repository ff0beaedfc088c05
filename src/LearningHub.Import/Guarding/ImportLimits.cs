namespace LearningHub.Import.Guarding;

/// <summary>The limits of an import. Real reports are far below all of them.</summary>
public sealed record ImportLimits
{
    /// <summary>Largest file, in bytes.</summary>
    public long LargestFile { get; init; } = 50L * 1024 * 1024;

    /// <summary>The largest size of an unpacked Word file, in bytes.</summary>
    public long LargestUnpacked { get; init; } = 200L * 1024 * 1024;

    /// <summary>The largest compression ratio of a part of a Word file, for parts of more than a megabyte.</summary>
    public int LargestRatio { get; init; } = 150;

    /// <summary>The largest number of parts of a Word file.</summary>
    public int MostParts { get; init; } = 5_000;

    /// <summary>The deepest nesting in a Word file.</summary>
    public int DeepestNesting { get; init; } = 120;

    /// <summary>The largest number of XML elements in a Word file.</summary>
    public long MostElements { get; init; } = 3_000_000;

    /// <summary>Most letters of text.</summary>
    public int MostLetters { get; init; } = 5_000_000;

    /// <summary>Most letters in one paragraph, or on one line of a text.</summary>
    public int LongestParagraph { get; init; } = 100_000;

    /// <summary>Most paragraphs, points, headings and tables.</summary>
    public int MostBlocks { get; init; } = 40_000;

    /// <summary>Most cells of all tables.</summary>
    public int MostCells { get; init; } = 200_000;

    /// <summary>Most columns of a table.</summary>
    public int MostColumns { get; init; } = 200;

    /// <summary>Most headings.</summary>
    public int MostHeadings { get; init; } = 5_000;

    /// <summary>Most pages of a PDF.</summary>
    public int MostPages { get; init; } = 2_000;

    /// <summary>The longest time for an import.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);
}
