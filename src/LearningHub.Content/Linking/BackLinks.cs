using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Linking;

/// <summary>Back-links, computed once. Every list is in the order of the library.</summary>
public sealed record BackLinks
{
    /// <summary>The outgoing links of each resource, kept so that linking again can skip unchanged bodies.</summary>
    public required IReadOnlyDictionary<Resource, OutgoingLinks> Outgoing { get; init; }

    /// <summary>Resources that build on a finding, by <c>resource#finding</c>.</summary>
    public required ILookup<string, Resource> BuildingOn { get; init; }

    /// <summary>Resources that answer a recommendation, by <c>resource#recommendation</c>.</summary>
    public required ILookup<string, Resource> Answering { get; init; }

    /// <summary>Resources that name or link to a resource, by its id.</summary>
    public required ILookup<string, Resource> PointingTo { get; init; }

    /// <summary>Translations of a resource, by its id.</summary>
    public required ILookup<string, Resource> TranslationsOf { get; init; }

    /// <summary>Events at which a course is held, by the id of the course.</summary>
    public required ILookup<string, Resource> EventsOf { get; init; }

    /// <summary>Resources that cite a work, by its id.</summary>
    public required ILookup<string, Resource> Citing { get; init; }
}
