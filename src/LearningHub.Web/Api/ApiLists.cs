using LearningHub.Contract.Description;
using LearningHub.Contract.Paging;
using LearningHub.Web.Monitoring;
using LearningHub.Web.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace LearningHub.Web.Api;

/// <summary>Answers with a page of a list.</summary>
internal static class ApiLists
{
    /// <summary>The page of a list that a query asks for, or a refusal of the query.</summary>
    /// <param name="context">The request.</param>
    /// <param name="query">Its query, with all filters read.</param>
    /// <param name="records">Returns the records that match the filters. Not called if the query is refused.</param>
    public static Results<Ok<RecordPage<T>>, Refusal> Page<T>(HttpContext context, QueryReader query, Func<IEnumerable<T>> records)
    {
        var (number, size) = (query.Number(ApiParameters.Page), query.Number(ApiParameters.PageSize));
        var metrics = context.RequestServices.GetRequiredService<HubMetrics>();
        if (query.Refusal is { } refusal)
        {
            metrics.Refused(query.Endpoint.Id);
            return refusal;
        }
        var page = RecordPages.Cut([.. records()], number, size, query.Address(context.Request.PathBase));
        metrics.Answered(query.Endpoint.Id, page.Total);
        context.Response.Headers.Link = LinkHeader(page.Links);
        return TypedResults.Ok(page);
    }

    /// <summary>Whether a record has one of the terms that were asked for; true if none was.</summary>
    public static bool AnyOf(IReadOnlyList<string> asked, IReadOnlyList<string> carried) => asked.Count == 0 || carried.Any(asked.Contains);

    /// <summary>Whether a value is one of those that were asked for; true if none was.</summary>
    public static bool OneOf(IReadOnlyList<string> asked, string value) => asked.Count == 0 || asked.Contains(value);

    /// <summary>The links as the value of a Link header (RFC 8288).</summary>
    public static string LinkHeader(PageLinks links)
    {
        (string Relation, string? Address)[] all =
            [("self", links.Self), ("first", links.First), ("prev", links.Previous), ("next", links.Next), ("last", links.Last)];
        return string.Join(", ", all.Where(link => link.Address is not null).Select(link => $"<{link.Address}>; rel=\"{link.Relation}\""));
    }
}
