namespace LearningHub.Interchange.Import.Guarding;

/// <summary>How much a report may hold. Real reports stay far below all of these.</summary>
public sealed record ImportLimits
{
    /// <summary>Largest file, in bytes.</summary>
    public long LargestFile { get; init; } = 50L * 1024 * 1024;

    /// <summary>Most bytes that a Word file may unpack to.</summary>
    public long LargestUnpacked { get; init; } = 200L * 1024 * 1024;

    /// <summary>Most times that a part of a Word file may grow when it is unpacked, for parts of more than a megabyte.</summary>
    public int LargestRatio { get; init; } = 150;

    /// <summary>Most parts that a Word file may have.</summary>
    public int MostParts { get; init; } = 5_000;

    /// <summary>Most letters of text.</summary>
    public int MostLetters { get; init; } = 5_000_000;

    /// <summary>How long the PDF program may take.</summary>
    public TimeSpan PdfTime { get; init; } = TimeSpan.FromSeconds(60);
}
