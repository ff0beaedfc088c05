namespace LearningHub.Search.Schema;

/// <summary>A reference as in a thesaurus: what texts say under wider or other names. It leads one way only.</summary>
/// <param name="Words">Words and phrases that people ask with, in any letter case.</param>
/// <param name="Finds">What a query for any of them finds as well.</param>
public sealed record SeeReference(IReadOnlyList<string> Words, IReadOnlyList<string> Finds);
