using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Resources;

/// <summary>The address of something that was removed from the library: an entry of <c>withdrawn.yml</c>, or found by comparing
/// releases.</summary>
public sealed record Withdrawal
{
    /// <summary>Its former address, from the root of the site.</summary>
    public required string Address { get; init; }

    /// <summary>The place of the entry in the file.</summary>
    public SourcePosition At { get; init; }

    /// <summary>Its title; null if it must not be shown or is not known.</summary>
    public string? Title { get; init; }

    /// <summary>The day on which it was withdrawn.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why, in a sentence for readers.</summary>
    public string? Reason { get; init; }

    /// <summary>The id of the resource that replaces it.</summary>
    public Located<string>? ReplacedBy { get; init; }

    /// <summary>The type of the resource; null if it was another page.</summary>
    public ResourceType? Type => Parts is [var section, _] ? ResourceType.BySection(section) : null;

    /// <summary>The id of the resource; null if it was another page.</summary>
    public string? Id => Type is null ? null : Parts[1];

    private string[] Parts => Address.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
