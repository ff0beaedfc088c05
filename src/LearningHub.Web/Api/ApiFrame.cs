using System.Security.Cryptography;
using System.Text;
using LearningHub.Contract.Description;
using LearningHub.Web.Problems;
using LearningHub.Web.Serving;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LearningHub.Web.Api;

/// <summary>Wraps every endpoint of the API: checks the accepted format, leases the snapshot, and sets the cache headers.</summary>
internal static class ApiFrame
{
    private const int TagBytes = 12;

    // Part of the ETag, because a newer program may answer differently from the same release.
    private static readonly string Program = typeof(ApiFrame).Module.ModuleVersionId.ToString("N");

    /// <summary>Answers a request.</summary>
    public static async ValueTask<object?> AnswerAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (!AcceptsJson(context.Request)) return new Refusal(ApiErrors.NotAcceptable);
        if (await context.LeaseSnapshotAsync() is not { } snapshot)
        {
            context.Response.Headers.RetryAfter = "5";
            return new Refusal(ApiErrors.Unavailable);
        }
        var tag = TagOf(snapshot, context.Request);
        // The client has this tag from a good answer to the same query on the same release, so nothing needs to be read.
        var isKnown = context.Request.MatchesTag(tag);
        var answer = isKnown ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : await next(invocation);
        if (Innermost(answer) is Refusal) return answer;
        // "*" matches any answer, and only now is it known that there is one.
        if (!isKnown && context.Request.MatchesAnyTag()) answer = TypedResults.StatusCode(StatusCodes.Status304NotModified);
        context.Response.Headers.Vary = "Accept-Encoding";
        context.Response.GetTypedHeaders().ETag = tag;
        context.Response.Headers.CacheControl = $"public, max-age={ApiLimits.FreshSeconds}";
        return answer;
    }

    // A weak tag, because the same answer is sent in several encodings.
    private static EntityTagHeaderValue TagOf(HubSnapshot snapshot, HttpRequest request)
    {
        var text = $"{Program}\n{snapshot.Fingerprint}\n{request.PathBase}{request.Path}{request.QueryString}";
        return new EntityTagHeaderValue(
            $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, TagBytes))}\"", isWeak: true);
    }

    private static bool AcceptsJson(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0 || accepted.Any(type => type.Quality is not 0 && IsJson(type));
    }

    private static bool IsJson(MediaTypeHeaderValue type) =>
        type.MatchesAllTypes || type.MediaType == "application/*" || type.MediaType == "application/json";

    private static object? Innermost(object? answer) => answer is INestedHttpResult nested ? nested.Result : answer;
}
