using LearningHub.Search.Querying;

namespace LearningHub.Search.Assisting;

/// <summary>A query after help.</summary>
internal sealed record AssistedQuery(Query Query, string? CorrectedText, IReadOnlyList<TextEdit> Corrections)
{
    public IReadOnlyList<QueryGap> Gaps { get; init; } = [];
}
