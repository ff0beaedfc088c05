using LearningHub.Content.Model.Resources;

namespace LearningHub.Site.Feeds;

/// <summary>A feed of the new resources in one list.</summary>
/// <param name="Title">Title of the feed.</param>
/// <param name="PagePath">The page that shows the same, from the root.</param>
/// <param name="Gather">Returns the resources, newest first. The writer takes as many as the settings allow.</param>
public sealed record FeedPlan(string Title, string PagePath, Func<IEnumerable<Resource>> Gather)
{
    /// <summary>The resources, newest first.</summary>
    public IEnumerable<Resource> Resources => Gather();

    /// <summary>Address of the Atom feed, from the root.</summary>
    public string AtomPath => $"{PagePath}feed.atom";

    /// <summary>Address of the JSON Feed, from the root.</summary>
    public string JsonPath => $"{PagePath}feed.json";
}
