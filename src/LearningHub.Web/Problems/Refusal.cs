using LearningHub.Content.Linking;
using LearningHub.Contract;
using LearningHub.Contract.Description;
using LearningHub.Contract.Problems;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Problems;

/// <summary>A refusal of a request, as problem details (RFC 9457).</summary>
/// <param name="error">The kind of problem.</param>
/// <param name="detail">What is wrong with this request; null for the general text of the kind.</param>
/// <param name="errors">The single errors of the request.</param>
public sealed class Refusal(ErrorDescription error, string? detail = null, IReadOnlyList<ProblemEntry>? errors = null) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var snapshot = error == ApiErrors.Unavailable ? null : await httpContext.LeaseSnapshotAsync();
        var page = $"{snapshot?.Dataset.Library.Hub.Url ?? "/"}{GeneratedPages.Data.TrimStart('/')}";
        httpContext.Response.StatusCode = error.Status;
        httpContext.Response.Headers.CacheControl = "no-store";
        await httpContext.Response.WriteAsJsonAsync(
            ApiProblem.FromError(error, page, detail, errors), DatasetJson.Compact.ApiProblem, ApiProblem.MediaType,
            httpContext.RequestAborted);
    }
}
