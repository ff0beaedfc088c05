using LearningHub.Content.Model.Resources;

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
            BuildingOn = Turn(outgoing, each => each.Evidence),
            Answering = Turn(outgoing, each => each.RespondsTo),
            PointingTo = Turn(outgoing, each => each.Resources),
            TranslationsOf = resources.Where(each => each.TranslationOf is not null)
            .ToLookup(each => each.TranslationOf!.Value.Value, StringComparer.Ordinal),
            Citing = Turn(outgoing, each => each.Works),
        };
    }

    private static ILookup<string, Resource> Turn(OutgoingLinks[] outgoing, Func<OutgoingLinks, IReadOnlyCollection<string>> targets) =>
        outgoing.SelectMany(each => targets(each).Select(target => (target, each.From)))
            .ToLookup(pair => pair.target, pair => pair.From, StringComparer.Ordinal);
}
