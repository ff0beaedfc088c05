using LearningHub.Content.Linking;
using LearningHub.Contract;
using LearningHub.Contract.Description;
using LearningHub.Contract.Problems;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Problems;

/// <summary>An answer that refuses, as problem details.</summary>
/// <param name="error">What kind.</param>
/// <param name="detail">What is wrong here; null for what can be said of every problem of the kind.</param>
/// <param name="errors">What does not fit.</param>
public sealed class Refusal(ErrorDescription error, string? detail = null, IReadOnlyList<ProblemEntry>? errors = null) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var snapshot = error == ApiErrors.Unavailable ? null : await httpContext.TakeSnapshotAsync();
        var page = $"{snapshot?.Dataset.Library.Hub.Url ?? "/"}{GeneratedPages.Data.TrimStart('/')}";
        httpContext.Response.StatusCode = error.Status;
        httpContext.Response.Headers.CacheControl = "no-store";
        await httpContext.Response.WriteAsJsonAsync(
            ApiProblem.Of(error, page, detail, errors), DatasetJson.Compact.ApiProblem, ApiProblem.MediaType, httpContext.RequestAborted);
    }
}
