namespace LearningHub.Contract.Search;

/// <summary>A range of a text that matches the query.</summary>
/// <param name="Start">Where they begin, in UTF-16 units.</param>
/// <param name="Length">How long they are.</param>
public sealed record MarkRecord(int Start, int Length);
