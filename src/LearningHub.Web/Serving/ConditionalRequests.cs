using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LearningHub.Web.Serving;

/// <summary>Reads <c>If-None-Match</c> (RFC 9110, 13.1.2).</summary>
internal static class ConditionalRequests
{
    /// <summary>Whether the client holds the representation with this tag.</summary>
    public static bool Holds(this HttpRequest request, EntityTagHeaderValue tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));

    /// <summary>Whether the client holds some representation and asks for none if there is any (<c>If-None-Match: *</c>).</summary>
    public static bool HoldsAny(this HttpRequest request) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any));
}
