namespace LearningHub.Search.Schema;

/// <summary>A result that an editor puts first for a query.</summary>
/// <param name="Query">The query; matched after analysis, so that endings and letter case do not matter.</param>
/// <param name="Group">The group to put first.</param>
public sealed record PinnedResult(string Query, string Group);
