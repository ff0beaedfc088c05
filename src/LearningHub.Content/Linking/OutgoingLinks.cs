using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Linking;

/// <summary>The outgoing links of a resource, each target once.</summary>
public sealed record OutgoingLinks(
    Resource From,
    IReadOnlyCollection<string> Evidence,
    IReadOnlyCollection<string> RespondsTo,
    IReadOnlyCollection<string> Resources,
    IReadOnlyCollection<string> Works)
{
    /// <summary>Collects the targets in the front matter and the body of a resource.</summary>
    public static OutgoingLinks FindIn(Resource resource, LinkResolver links)
    {
        var evidence = Set(resource.Evidence);
        var respondsTo = Set(resource.RespondsTo);
        var works = Set(resource.Sources);
        var resources = Set(resource.Related);
        foreach (var key in resource.Evidence.Concat(resource.RespondsTo)) resources.Add(key.Value.Split('#')[0]);
        if (resource.Details is TrainingDetails { Programme: var programme })
            resources.UnionWith(programme.Select(entry => entry.Session?.Value).OfType<string>());
        works.UnionWith(resource.Outline.Works);
        foreach (var destination in resource.Outline.Links)
        {
            if (links.Resolve(resource, destination) is not LinkTarget.ToResource target) continue;
            resources.Add(target.Resource.Id);
            // A page that links to a finding builds on it, whether or not its front matter says so.
            if (target.Anchor is { } anchor && target.Resource.Findings.Any(finding => finding.Id == anchor))
                evidence.Add($"{target.Resource.Id}#{anchor}");
        }
        resources.Remove(resource.Id);
        return new OutgoingLinks(resource, evidence, respondsTo, resources, works);
    }

    private static HashSet<string> Set(IReadOnlyList<Located<string>> values) =>
        values.Select(value => value.Value).ToHashSet(StringComparer.Ordinal);
}
