namespace LearningHub.Search.Assisting;

/// <summary>A word as people write it.</summary>
/// <param name="Text">In lower case.</param>
/// <param name="Count">How often it stands in the texts.</param>
internal readonly record struct KnownWord(string Text, long Count);
