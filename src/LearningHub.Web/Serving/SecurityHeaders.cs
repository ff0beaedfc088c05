using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Serving;

/// <summary>
/// Headers of every answer. Nothing is loaded from elsewhere, nothing inline runs, nobody frames the site, and no link tells the next
/// site which page the reader came from: that alone could give away a child or a victim.
/// </summary>
public static class SecurityHeaders
{
    /// <summary>The content security policy; pages repeat it in a meta element for hosts that send no headers.</summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Adds the headers to every answer.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), browsing-topics=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        return next(context);
    });
}
