namespace LearningHub.Search.Querying;

/// <summary>A query with what was not understood of it.</summary>
internal sealed record ParsedQuery(Query Query, IReadOnlyList<QueryNote> Notes);
