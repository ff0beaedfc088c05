using System.Security.Cryptography;
using System.Text;
using LearningHub.Contract.Description;
using LearningHub.Web.Problems;
using LearningHub.Web.Serving;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LearningHub.Web.Api;

/// <summary>What stands around every answer of the API: the form of the answer, the snapshot that it is made from, and how long it may be
/// kept.</summary>
internal static class ApiFrame
{
    private const int TagBytes = 12;

    // A newer program may write the same release in another form; its answers must not be taken for the old ones.
    private static readonly string Program = typeof(ApiFrame).Module.ModuleVersionId.ToString("N");

    /// <summary>Answers a request.</summary>
    public static async ValueTask<object?> AnswerAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (!AcceptsJson(context.Request)) return new Refusal(ApiErrors.NotAcceptable);
        if (await context.TakeSnapshotAsync() is not { } snapshot)
        {
            context.Response.Headers.RetryAfter = "5";
            return new Refusal(ApiErrors.Unavailable);
        }
        var tag = TagOf(snapshot, context.Request);
        // This tag was given with a good answer to the same query on the same release: nothing needs to be read again.
        var isKnown = context.Request.Holds(tag);
        var answer = isKnown ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : await next(invocation);
        if (Innermost(answer) is Refusal) return answer;
        // "*" asks whether there is any answer at all, and that is known only now.
        if (!isKnown && context.Request.HoldsAny()) answer = TypedResults.StatusCode(StatusCodes.Status304NotModified);
        context.Response.Headers.Vary = "Accept-Encoding";
        context.Response.GetTypedHeaders().ETag = tag;
        context.Response.Headers.CacheControl = $"public, max-age={ApiLimits.FreshSeconds}";
        return answer;
    }

    // Weak, because the same answer is sent in several encodings.
    private static EntityTagHeaderValue TagOf(HubSnapshot snapshot, HttpRequest request)
    {
        var text = $"{Program}\n{snapshot.Fingerprint}\n{request.PathBase}{request.Path}{request.QueryString}";
        return new EntityTagHeaderValue(
            $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, TagBytes))}\"", isWeak: true);
    }

    private static bool AcceptsJson(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Count == 0
            || accepted.Any(type => type.Quality is not 0
            && (type.MatchesAllTypes || type.MediaType == "application/*" || type.MediaType == "application/json"));
    }

    private static object? Innermost(object? answer) => answer is INestedHttpResult nested ? nested.Result : answer;
}
