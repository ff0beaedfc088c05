using LearningHub.Studio.History;
using LearningHub.Studio.Layout;
using LearningHub.Studio.Writing;

namespace LearningHub.Studio.Versions;

/// <summary>The versions of a resource, and where one of them differs from the current text.</summary>
public sealed record VersionsPage
{
    /// <summary>What stands around it.</summary>
    public required Frame Frame { get; init; }

    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>The part of the address that names the resource: section and id.</summary>
    public required string Address { get; init; }

    /// <summary>Whether saves are kept.</summary>
    public required HistoryState State { get; init; }

    /// <summary>The versions, newest first.</summary>
    public required IReadOnlyList<SavedVersion> Versions { get; init; }

    /// <summary>The version that is looked at; null if none is.</summary>
    public SavedVersion? Chosen { get; init; }

    /// <summary>Where it differs from now.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>Stands for what is in the file now.</summary>
    public string Hash { get; init; } = string.Empty;
}
