namespace LearningHub.Safety.Lines;

/// <summary>An entry of several words that stands in a line.</summary>
/// <param name="Token">Its first token.</param>
/// <param name="List">The list that has it.</param>
/// <param name="Length">How many tokens it takes.</param>
internal readonly record struct EntryMatch(int Token, int List, int Length);
