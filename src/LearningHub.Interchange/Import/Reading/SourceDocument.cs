namespace LearningHub.Interchange.Import.Reading;

/// <summary>A report as its reader gives it.</summary>
/// <param name="Blocks">Its blocks in order.</param>
/// <param name="Remarks">What the reader has to tell the person who imports, for example that struck-out text was left out.</param>
internal sealed record SourceDocument(IReadOnlyList<SourceBlock> Blocks, IReadOnlyList<string> Remarks);
