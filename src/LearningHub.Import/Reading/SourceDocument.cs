namespace LearningHub.Import.Reading;

/// <summary>A report as its reader gives it.</summary>
/// <param name="Blocks">Its blocks in order.</param>
/// <param name="Remarks">Sentences for the person who imports, for example that deleted text was left out.</param>
internal sealed record SourceDocument(IReadOnlyList<SourceBlock> Blocks, IReadOnlyList<string> Remarks);
