namespace LearningHub.Search.Querying;

/// <summary>Something in a query that was not understood, and what was done instead.</summary>
/// <param name="Start">Where it stands in the query, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Message">For people.</param>
public sealed record QueryNote(int Start, int Length, string Message);
