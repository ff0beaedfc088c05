namespace LearningHub.Search;

/// <summary>A range of a text, in UTF-16 units.</summary>
public readonly record struct TextRange(int Start, int Length);
