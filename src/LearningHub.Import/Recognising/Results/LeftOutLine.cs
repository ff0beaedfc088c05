namespace LearningHub.Import.Recognising.Results;

/// <summary>A line that belongs to pages and not to the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As printed.</param>
/// <param name="Times">How often.</param>
public sealed record LeftOutLine(string Kind, string Text, int Times);
