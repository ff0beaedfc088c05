using LearningHub.Search.Querying;

namespace LearningHub.Search.Assisting;

/// <summary>A query after help.</summary>
/// <param name="Query">What is looked for.</param>
/// <param name="CorrectedText">The query in words where words were corrected, or null.</param>
/// <param name="Corrections">What was corrected, or would have been if spelling were not kept.</param>
internal sealed record AssistedQuery(Query Query, string? CorrectedText, IReadOnlyList<TextEdit> Corrections)
{
    /// <summary>What is asked for and no text has.</summary>
    public IReadOnlyList<QueryGap> Gaps { get; init; } = [];
}
