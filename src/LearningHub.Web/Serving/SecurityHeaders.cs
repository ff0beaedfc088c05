using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Serving;

/// <summary>
/// Headers of every answer. Nothing is loaded from other sites, no inline script runs, nobody can frame the site, and no link tells the
/// next site which page the reader came from: that alone could put a child or a victim at risk.
/// </summary>
public static class SecurityHeaders
{
    /// <summary>The content security policy; pages repeat it in a meta element for hosts that send no headers.</summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string OneYear = "max-age=31536000";

    /// <summary>The headers that do not depend on the request.</summary>
    public static IReadOnlyList<(string Name, string Value)> All { get; } =
    [
        ("Content-Security-Policy", Policy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    /// <summary>Adds the headers to every answer.</summary>
    /// <param name="app">The host.</param>
    /// <param name="frameAncestors">Origins whose pages may show this host in a frame.</param>
    public static IApplicationBuilder UseSecurityHeaders(
        this IApplicationBuilder app, params IReadOnlyList<string> frameAncestors) => app.Use(async (context, next) =>
    {
        var headers = context.Response.Headers;
        foreach (var (name, value) in All) headers[name] = value;
        if (frameAncestors.Count > 0)
        {
            headers.ContentSecurityPolicy =
                Policy.Replace("frame-ancestors 'none'", $"frame-ancestors {string.Join(' ', frameAncestors)}", StringComparison.Ordinal);
        }
        if (context.Request.IsHttps) headers.StrictTransportSecurity = await TransportPolicyAsync(context);
        await next(context);
    });

    // Only the board knows whether its other subdomains work without plain http. It says so in hub.yml.
    private static async ValueTask<string> TransportPolicyAsync(HttpContext context) =>
        await context.LeaseSnapshotAsync() is { Dataset.Library.Hub.HttpsForSubdomains: true } ? $"{OneYear}; includeSubDomains" : OneYear;
}
