using System.Globalization;
using LearningHub.Content.Model.Resources;
using LearningHub.Contract.Changes;
using LearningHub.Site.Feeds;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders;

/// <summary>Lists what is new: resources by their date of publication and, in published sites, changes and withdrawals.</summary>
internal static class NewsItems
{
    /// <summary>Resources for feeds, the last changed first.</summary>
    public static IEnumerable<Resource> NewestFirst(SiteContext context)
    {
        var listed = context.Library.Resources.Where(resource => resource.Type.IsListed);
        return context.History is null ? listed : listed.OrderByDescending(resource => ResourceMoment.LastChange(resource, context));
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
            .Where(entry => entry.Item is not null)
            .Select(entry => (entry.Day, Item: entry.Item!));
        // The sort is stable: on the same day, changes come before publications.
        return
        [
            .. changed.Concat(published).OrderByDescending(entry => entry.Day ?? DateOnly.MinValue).Take(most)
                .GroupBy(entry => entry.Day?.ToString("MMMM yyyy", CultureInfo.InvariantCulture) ?? "Undated")
                .Select(group => new ResourceGroup(group.Key, [.. group.Select(entry => entry.Item)])),
        ];
    }

    // Added resources are in the list already. Changes to resources that were withdrawn later, and withdrawals that were undone, are
    // left out.
    private static ResourceItem? Item(ChangeRecord change, SiteContext context, PageUrls urls)
    {
        var resource = context.Library.ById.GetValueOrDefault(change.Id);
        if (change.Kind == ChangeRecord.Changed && resource is not null)
            return ItemBuilder.Item(resource, urls) with
            {
                Summary = ChangeWords.Describe(change),
                StatusLabel = ChangeWords.DescribeKind(change),
                Published = null,
                ReviewBy = null,
            };
        if (change.Kind != ChangeRecord.Withdrawn || resource is not null) return null;
        return new ResourceItem
        {
            Title = ChangeWords.Title(change),
            Href = urls.To(change.Address),
            TypeLabel = ResourceType.All.FirstOrDefault(type => type.Id == change.Type)?.Label ?? change.Type,
            Summary = ChangeWords.Describe(change),
            StatusLabel = ChangeWords.DescribeKind(change),
        };
    }
}
