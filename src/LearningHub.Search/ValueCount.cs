namespace LearningHub.Search;

/// <summary>How many matching groups have a value.</summary>
public sealed record ValueCount(string Value, int Count);
