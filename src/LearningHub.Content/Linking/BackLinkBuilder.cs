using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;

namespace LearningHub.Content.Linking;

/// <summary>Computes back-links from links.</summary>
internal static class BackLinkBuilder
{
    /// <summary>The back-links among some resources.</summary>
    /// <param name="resources">The resources.</param>
    /// <param name="links">Says where their links lead.</param>
    /// <param name="known">The outgoing links of an earlier run, if they are still valid.</param>
    public static BackLinks Build(
        IReadOnlyList<Resource> resources, LinkResolver links, IReadOnlyDictionary<Resource, OutgoingLinks>? known)
    {
        var outgoing = new OutgoingLinks[resources.Count];
        Parallel.For(0, resources.Count, i => outgoing[i] = known?.GetValueOrDefault(resources[i])
            ?? OutgoingLinks.FindIn(resources[i], links));
        return new BackLinks
        {
            Outgoing = outgoing.ToDictionary(each => each.From, (IEqualityComparer<Resource>)ReferenceEqualityComparer.Instance),
            BuildingOn = Turn(outgoing, each => each.Evidence, ReadKind.BuildingOn),
            Answering = Turn(outgoing, each => each.RespondsTo, ReadKind.Answering),
            PointingTo = Turn(outgoing, each => each.Resources, ReadKind.PointingTo),
            TranslationsOf = new TracedLookup<Resource>(resources.Where(each => each.TranslationOf is not null)
                .ToLookup(each => each.TranslationOf!.Value.Value, StringComparer.Ordinal), ReadKind.TranslationsOf),
            EventsOf = new TracedLookup<Resource>(resources.Where(each => each.Details is EventDetails { Course: not null })
                .ToLookup(each => ((EventDetails)each.Details!).Course!.Value.Value, StringComparer.Ordinal), ReadKind.EventsOf),
            Citing = Turn(outgoing, each => each.Works, ReadKind.Citing),
        };
    }

    private static TracedLookup<Resource> Turn(
        OutgoingLinks[] outgoing, Func<OutgoingLinks, IReadOnlyCollection<string>> targets, ReadKind kind) =>
        new(outgoing.SelectMany(each => targets(each).Select(target => (target, each.From)))
            .ToLookup(pair => pair.target, pair => pair.From, StringComparer.Ordinal), kind);
}
