using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;

namespace LearningHub.Site.Increments;

/// <summary>Stamps what a list shows: its members in their order, each with everything that is seen of it without its body.</summary>
internal static class MemberStamps
{
    /// <summary>Adds resources.</summary>
    public static StampBuilder AddMembers(this StampBuilder stamp, IEnumerable<Resource> resources)
    {
        var count = 0;
        foreach (var resource in resources)
        {
            stamp.Add(resource.FrontStamp);
            count++;
        }
        return stamp.Add(count);
    }

    /// <summary>Adds findings.</summary>
    public static StampBuilder AddMembers(this StampBuilder stamp, IEnumerable<FindingEntry> findings)
    {
        var count = 0;
        foreach (var entry in findings)
        {
            stamp.Add(entry.Key).Add(entry.Resource.FrontStamp);
            count++;
        }
        return stamp.Add(count);
    }

    /// <summary>Adds recommendations.</summary>
    public static StampBuilder AddMembers(this StampBuilder stamp, IEnumerable<RecommendationEntry> recommendations)
    {
        var count = 0;
        foreach (var entry in recommendations)
        {
            stamp.Add(entry.Key).Add(entry.Resource.FrontStamp);
            count++;
        }
        return stamp.Add(count);
    }
}
