using LearningHub.Contract.Description;
using LearningHub.Contract.Library.Resources;
using LearningHub.Contract.Paging;
using LearningHub.Contract.Problems;
using LearningHub.Web.Problems;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Api;

/// <summary>Resources, as a list and one by one.</summary>
internal static class ResourceEndpoints
{
    /// <summary>Adds the addresses.</summary>
    public static void MapResources(this IEndpointRouteBuilder routes)
    {
        routes.MapDescribed(ApiDescription.Resources, List);
        routes.MapDescribed(ApiDescription.Resource, GetResource);
    }

    private static Results<Ok<RecordPage<ResourceRecord>>, Refusal> List(HttpContext context)
    {
        var dataset = context.Snapshot().Dataset;
        var query = context.ReadQuery(ApiDescription.Resources);
        var types = query.Values(ApiParameters.Type);
        var themes = query.Values(ApiParameters.Theme);
        var audiences = query.Values(ApiParameters.Audience);
        var levels = query.Values(ApiParameters.Level);
        var ages = query.Values(ApiParameters.Age);
        var (from, to) = query.Span(ApiParameters.PublishedFrom, ApiParameters.PublishedTo);
        var order = query.Value(ApiParameters.Sort);
        return ApiLists.Page(context, query, () => Sorted(order, dataset.Library.Resources.Where(resource =>
            ApiLists.OneOf(types, resource.Type) && ApiLists.AnyOf(themes, resource.Themes) && ApiLists.AnyOf(audiences, resource.Audiences)
            && ApiLists.AnyOf(levels, resource.Levels) && ApiLists.AnyOf(ages, resource.Ages)
            && (from is null || resource.Published >= from) && (to is null || resource.Published <= to))));
    }

    // The dataset has the newest first. Resources without a date come last in every order.
    private static IEnumerable<ResourceRecord> Sorted(string? order, IEnumerable<ResourceRecord> resources) => order switch
    {
        "oldest" => resources.OrderBy(resource => resource.Published ?? DateOnly.MaxValue),
        "updated" => resources.OrderByDescending(resource => resource.Updated ?? DateOnly.MinValue),
        "title" => resources.OrderBy(resource => resource.Title, StringComparer.OrdinalIgnoreCase),
        _ => resources,
    };

    private static Results<Ok<ResourceRecord>, Refusal> GetResource(string id, HttpContext context)
    {
        var dataset = context.Snapshot().Dataset;
        var query = context.ReadQuery(ApiDescription.Resource);
        if (query.Refusal is { } refusal) return refusal;
        if (dataset.Resource(id) is { } resource) return TypedResults.Ok(resource);
        return dataset.Withdrawn(id) is { } withdrawn
            ? new Refusal(ApiErrors.Gone, ApiRefusals.Withdrawn(withdrawn))
            : new Refusal(ApiErrors.NotFound, errors: [ApiRefusals.Resource(ApiDescription.Resource.PathId!, id, dataset)]);
    }
}
