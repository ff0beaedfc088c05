namespace LearningHub.Search.Searching;

/// <summary>A word of a text that is marked.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">End (exclusive).</param>
/// <param name="Weight">How much it tells.</param>
internal readonly record struct MarkedWord(int Start, int End, float Weight);
