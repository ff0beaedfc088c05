using System.Globalization;
using LearningHub.Content.Model.Resources;
using LearningHub.Contract.Changes;

namespace LearningHub.Site.Feeds;

/// <summary>When a resource last changed for readers: the time of the release if one is known, otherwise the day that its author
/// wrote.</summary>
internal static class ResourceMoment
{
    /// <summary>The later of its own dates and the last release that added or changed it; the minimum value if neither is known.</summary>
    public static DateTimeOffset LastChange(Resource resource, SiteContext context)
    {
        var day = AtomWriter.Updated(resource);
        var written = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        return context.LastChanges.TryGetValue(resource.Id, out var change) && change.At > written ? change.At : written;
    }

    /// <summary>The last change of any of the resources.</summary>
    public static DateTimeOffset Latest(IEnumerable<Resource> resources, SiteContext context) =>
        resources.Select(resource => LastChange(resource, context)).DefaultIfEmpty(DateTimeOffset.MinValue).Max();

    /// <summary>The summary of a resource, followed by its last change.</summary>
    public static string Summary(Resource resource, SiteContext context) =>
        context.LastChanges.TryGetValue(resource.Id, out var change) && change.Kind == ChangeRecord.Changed
            ? $"{resource.Summary} {ChangeWords.Describe(change)}" : resource.Summary;

    /// <summary>A timestamp in UTC, in the format of feeds.</summary>
    public static string Iso(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
