using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Model.Resources;

/// <summary>An address at which something stood that has been taken out of the library: an entry of <c>withdrawn.yml</c>, or found by
/// comparing releases.</summary>
public sealed record Withdrawal
{
    /// <summary>Where it stood, from the root of the hub.</summary>
    public required string Address { get; init; }

    /// <summary>Where the entry stands.</summary>
    public SourcePosition At { get; init; }

    /// <summary>What it was called; null where that is not to be told or not known.</summary>
    public string? Title { get; init; }

    /// <summary>Day on which it was taken out.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why, in a sentence for readers.</summary>
    public string? Reason { get; init; }

    /// <summary>What has taken its place: a resource id.</summary>
    public Located<string>? ReplacedBy { get; init; }

    /// <summary>What kind of resource stood there; null where it was another page.</summary>
    public ResourceType? Type => Parts is [var section, _] ? ResourceType.BySection(section) : null;

    /// <summary>Id of the resource that stood there; null where it was another page.</summary>
    public string? Id => Type is null ? null : Parts[1];

    private string[] Parts => Address.Split('/', StringSplitOptions.RemoveEmptyEntries);
}
