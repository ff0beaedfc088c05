using Lucene.Net.Index;

namespace LearningHub.Search.Querying;

/// <summary>A term that is like a word.</summary>
/// <param name="Term">The term.</param>
/// <param name="Context">Where it stands in the index.</param>
/// <param name="Similarity">1 for the word itself; below 0 where the edits are more than the letters.</param>
internal readonly record struct SimilarTerm(Term Term, TermContext Context, float Similarity);
