using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;
using LearningHub.Contract.Changes;

namespace LearningHub.Site.Increments;

/// <summary>Stamps what pages and feeds show of earlier releases.</summary>
internal static class HistoryStamps
{
    /// <summary>A stamp of a whole history; null stands for a site that knows of none.</summary>
    public static Stamp Of(SiteHistory? history)
    {
        if (history is null) return Stamp.None;
        var stamp = new StampBuilder();
        foreach (var change in history.Changes) stamp.Add(change);
        foreach (var entry in history.Withdrawals)
            stamp.Add(entry.Address).Add(entry.Id).Add(entry.Type?.Id).Add(entry.Title).Add(entry.Reason).Add(entry.ReplacedBy?.Value)
                .Add(entry.On.DayNumber);
        return stamp.Build();
    }

    /// <summary>A stamp of some resources in their order, each with its last change.</summary>
    public static Stamp Of(IEnumerable<Resource> resources, SiteContext context)
    {
        var stamp = new StampBuilder();
        foreach (var resource in resources)
        {
            stamp.Add(resource.FrontStamp);
            if (context.LastChanges.TryGetValue(resource.Id, out var change)) stamp.Add(change);
        }
        return stamp.Build();
    }

    private static StampBuilder Add(this StampBuilder stamp, ChangeRecord change) => stamp.Add(change.Kind).Add(change.Id)
        .Add(change.Type).Add(change.Title).Add(change.Address).Add(change.At.UtcTicks).Add(change.Parts);
}
