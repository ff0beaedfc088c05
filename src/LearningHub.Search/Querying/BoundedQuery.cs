using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Querying;

/// <summary>A Lucene query with a bound of its scores.</summary>
/// <param name="Query">The query.</param>
/// <param name="MaxScore">No document scores more.</param>
internal readonly record struct BoundedQuery(LuceneQuery Query, float MaxScore);
