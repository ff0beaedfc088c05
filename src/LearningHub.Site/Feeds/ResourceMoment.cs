using System.Globalization;
using LearningHub.Content.Model.Resources;
using LearningHub.Contract.Changes;

namespace LearningHub.Site.Feeds;

/// <summary>When a resource last changed for readers: to the second where releases tell, else to the day that its author wrote.</summary>
internal static class ResourceMoment
{
    /// <summary>The later of its own dates and of the last release that added or changed it; the least moment where neither is
    /// known.</summary>
    public static DateTimeOffset Of(Resource resource, SiteContext context)
    {
        var day = AtomWriter.Updated(resource);
        var written = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return context.LastChanges.TryGetValue(resource.Id, out var change) && change.At > written ? change.At : written;
    }

    /// <summary>The latest of some resources.</summary>
    public static DateTimeOffset Latest(IEnumerable<Resource> resources, SiteContext context) =>
        resources.Select(resource => Of(resource, context)).DefaultIfEmpty(DateTimeOffset.MinValue).Max();

    /// <summary>The summary of a resource, with what was changed in it last.</summary>
    public static string Summary(Resource resource, SiteContext context) =>
        context.LastChanges.TryGetValue(resource.Id, out var change) && change.Kind == ChangeRecord.Changed
            ? $"{resource.Summary} {ChangeWords.Of(change)}" : resource.Summary;

    /// <summary>A moment in universal time, as feeds write it.</summary>
    public static string Iso(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
