namespace LearningHub.Search;

/// <summary>A group among the results.</summary>
/// <param name="Group">Its name.</param>
/// <param name="Score">What groups are ranked by: the score of its best document and a share of that of its second best.</param>
/// <param name="Date">The date of its best document; where results are sorted by date, the date that it was sorted by. Null: none.</param>
/// <param name="IsPinned">Whether an editor put it first; where results are sorted by date it stands in its place all the same.</param>
/// <param name="Documents">Its best documents, best first.</param>
/// <param name="Explanation">How the score came about, if that was asked for.</param>
public sealed record GroupHit(
    string Group, float Score, DateOnly? Date, bool IsPinned, IReadOnlyList<DocumentHit> Documents, Explanation? Explanation);
