using System.Globalization;
using LearningHub.Content.Model.Resources;
using LearningHub.Contract.Changes;
using LearningHub.Site.Feeds;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders;

/// <summary>What is new: resources by the day of their publishing and, where releases tell of them, changes and withdrawals.</summary>
internal static class NewsItems
{
    /// <summary>Resources for feeds: those that changed last come first.</summary>
    public static IEnumerable<Resource> NewestFirst(SiteContext context)
    {
        var listed = context.Library.Resources.Where(resource => resource.Type.IsListed);
        return context.History is null ? listed : listed.OrderByDescending(resource => ResourceMoment.Of(resource, context));
    }

    /// <summary>The newest items, by month.</summary>
    /// <param name="context">The site.</param>
    /// <param name="urls">Links that fit the page.</param>
    /// <param name="most">Most items.</param>
    public static ResourceGroup[] ByMonth(SiteContext context, PageUrls urls, int most)
    {
        var published = context.Library.Resources.Where(resource => resource.Type.IsListed)
            .Select(resource => (Day: resource.Published, Item: ItemBuilder.Item(resource, urls)));
        var changed = (context.History?.Changes ?? [])
            .Select(change => (Day: (DateOnly?)DateOnly.FromDateTime(change.At.UtcDateTime), Item: Item(change, context, urls)))
            .Where(entry => entry.Item is not null).Select(entry => (entry.Day, Item: entry.Item!));
        // The sort is stable: what was changed on a day stands before what was published on it, each in its own order.
        return
        [
            .. changed.Concat(published).OrderByDescending(entry => entry.Day ?? DateOnly.MinValue).Take(most)
                .GroupBy(entry => entry.Day?.ToString("MMMM yyyy", CultureInfo.InvariantCulture) ?? "Undated")
                .Select(group => new ResourceGroup(group.Key, [.. group.Select(entry => entry.Item)])),
        ];
    }

    // What was added stands in the list as itself. What has been withdrawn since, or is back since, is not told of any more.
    private static ResourceItem? Item(ChangeRecord change, SiteContext context, PageUrls urls)
    {
        var resource = context.Library.ById.GetValueOrDefault(change.Id);
        if (change.Kind == ChangeRecord.Changed && resource is not null)
            return ItemBuilder.Item(resource, urls) with
            {
                Summary = ChangeWords.Of(change),
                StatusLabel = ChangeWords.Kind(change),
                Published = null,
                ReviewBy = null
            };
        if (change.Kind != ChangeRecord.Withdrawn || resource is not null) return null;
        return new ResourceItem
        {
            Title = ChangeWords.Title(change),
            Href = urls.To(change.Address),
            TypeLabel = ResourceType.All.FirstOrDefault(type => type.Id == change.Type)?.Label ?? change.Type,
            Summary = ChangeWords.Of(change),
            StatusLabel = ChangeWords.Kind(change),
        };
    }
}
