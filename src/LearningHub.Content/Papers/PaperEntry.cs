using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Papers;

/// <summary>A resource whose copies have a code.</summary>
public sealed record PaperEntry
{
    /// <summary>The first five letters of its codes.</summary>
    public required string Work { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its address from the root of the hub.</summary>
    public required string Address { get; init; }

    /// <summary>The state of the resource: current, archived or withdrawn.</summary>
    public required PaperState State { get; init; }

    /// <summary>The code of copies made now; null if the resource was withdrawn.</summary>
    public CheckCode? Current { get; init; }

    /// <summary>The day from which its edition applies, or on which it was withdrawn.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Its editions, the first one first.</summary>
    public IReadOnlyList<Edition> Editions { get; init; } = [];

    /// <summary>Why it was withdrawn.</summary>
    public string? Reason { get; init; }

    /// <summary>Id of the resource that has replaced it.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The state of a copy with this code.</summary>
    public PaperState StateOf(CheckCode code) =>
        State is not PaperState.Current ? State : code == Current ? PaperState.Current : PaperState.Changed;

    /// <summary>What has changed since an edition.</summary>
    public IReadOnlyList<Edition> ChangesSince(int edition) => [.. Editions.Where(each => each.Number > edition)];
}
