using LearningHub.Content.Model.Resources;
using LearningHub.Studio.Looks;

namespace LearningHub.Studio.Managing;

/// <summary>What can be done with a resource as a whole.</summary>
public sealed record ManagePage
{
    /// <summary>What stands around it.</summary>
    public required Frame Frame { get; init; }

    /// <summary>Its file.</summary>
    public required string Path { get; init; }

    /// <summary>Its type.</summary>
    public required ResourceType Type { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Files that name it.</summary>
    public required IReadOnlyList<string> NamedBy { get; init; }

    /// <summary>Resources that could take its place, by id.</summary>
    public required IReadOnlyList<(string Id, string Title)> Others { get; init; }
}
