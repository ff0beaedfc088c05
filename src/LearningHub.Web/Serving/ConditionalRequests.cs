using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LearningHub.Web.Serving;

/// <summary>Reads <c>If-None-Match</c> (RFC 9110, 13.1.2).</summary>
internal static class ConditionalRequests
{
    /// <summary>Whether the client has the representation with this tag.</summary>
    public static bool MatchesTag(this HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));

    /// <summary>Whether the client wants an answer only if there is no representation at all (<c>If-None-Match: *</c>).</summary>
    public static bool MatchesAnyTag(this HttpRequest request) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any));
}
