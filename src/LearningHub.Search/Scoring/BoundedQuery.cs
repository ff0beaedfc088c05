using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Scoring;

/// <summary>A Lucene query with a bound of its scores.</summary>
internal readonly record struct BoundedQuery(LuceneQuery Query, float MaxScore);
