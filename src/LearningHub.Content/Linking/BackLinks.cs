using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;

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

    /// <summary>The same links, with some resources in the place of their former selves.</summary>
    /// <param name="byOld">The new resources by the old ones.</param>
    /// <param name="byId">All resources of today.</param>
    internal BackLinks With(IReadOnlyDictionary<Resource, Resource> byOld, IReadOnlyDictionary<string, Resource> byId)
    {
        var outgoing = new Dictionary<Resource, OutgoingLinks>(Outgoing, ReferenceEqualityComparer.Instance);
        foreach (var (old, now) in byOld)
        {
            if (outgoing.Remove(old, out var links)) outgoing[now] = links with { From = now };
        }
        return new BackLinks
        {
            Outgoing = outgoing,
            BuildingOn = OfToday(BuildingOn),
            Answering = OfToday(Answering),
            PointingTo = OfToday(PointingTo),
            TranslationsOf = OfToday(TranslationsOf),
            EventsOf = OfToday(EventsOf),
            Citing = OfToday(Citing),
        };

        ILookup<string, Resource> OfToday(ILookup<string, Resource> lookup) =>
            ((TracedLookup<Resource>)lookup).With(resource => byId.GetValueOrDefault(resource.Id, resource));
    }
}
