namespace LearningHub.Tests.Relevance;

/// <summary>A query of somebody who needs help.</summary>
public sealed class PeopleQuery
{
    public string Query { get; set; } = string.Empty;

    /// <summary>The cards that would be right; empty: any card.</summary>
    public List<string> Card { get; set; } = [];
}
