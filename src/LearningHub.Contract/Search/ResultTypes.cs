using LearningHub.Content.Model;

namespace LearningHub.Contract.Search;

/// <summary>The types that a search result can have.</summary>
public static class ResultTypes
{
    /// <summary>Terms of the glossary, which are found beside the resources.</summary>
    public const string Glossary = "glossary";

    /// <summary>Ids of all types: those of resources, and the glossary.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ResourceType.All.Select(type => type.Id), Glossary];
}
