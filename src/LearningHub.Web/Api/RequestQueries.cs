using LearningHub.Contract.Description;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Api;

/// <summary>Reads the query of a request against the snapshot that was leased for it.</summary>
internal static class RequestQueries
{
    /// <summary>The query of a request to an address of the API.</summary>
    public static QueryReader ReadQuery(this HttpContext context, EndpointDescription endpoint) =>
        new(endpoint, context.Request.Query, context.Snapshot().Dataset);
}
