namespace LearningHub.Import.Writing.Accounts;

/// <summary>A line of the account.</summary>
/// <param name="What">Kind of text or reason.</param>
/// <param name="Blocks">How many blocks.</param>
/// <param name="Words">How many words.</param>
public sealed record AccountLine(string What, int Blocks, int Words);
