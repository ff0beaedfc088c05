using LearningHub.Content.Model.Resources;

namespace LearningHub.Contract.Search;

/// <summary>The types that a search result can have.</summary>
public static class ResultTypes
{
    /// <summary>Ids of all types.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ResourceType.All.Select(type => type.Id)];
}
