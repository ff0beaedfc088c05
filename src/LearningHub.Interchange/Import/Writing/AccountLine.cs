namespace LearningHub.Interchange.Import.Writing;

/// <summary>A line of the account.</summary>
/// <param name="What">Kind of text or reason.</param>
/// <param name="Pieces">How many pieces.</param>
/// <param name="Words">How many words.</param>
public sealed record AccountLine(string What, int Pieces, int Words);
