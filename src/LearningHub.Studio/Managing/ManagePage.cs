using LearningHub.Content.Model.Resources;
using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Managing;

/// <summary>Actions for a whole resource.</summary>
public sealed record ManagePage
{
    /// <summary>The frame of the page.</summary>
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

    /// <summary>Resources that could replace it, by id.</summary>
    public required IReadOnlyList<(string Id, string Title)> Others { get; init; }
}
