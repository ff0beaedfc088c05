using System.Net;
using LearningHub.Web.Settings;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Serving;

/// <summary>
/// Answers only to the host names of the hub. Otherwise a page of another website could point its own name at this host and read what it
/// serves through the reader's browser, for example drafts in a preview (DNS rebinding).
/// </summary>
internal static class HostFilter
{
    /// <summary>Adds the filter.</summary>
    public static void UseHostFilter(this IApplicationBuilder app, HubHostOptions options) =>
        app.Use((context, next) => AnswerAsync(context, next, options));

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next, HubHostOptions options)
    {
        // Health checks use the IP address, and their answers have no content.
        if (context.Request.Path.StartsWithSegments("/health") || await IsAllowedAsync(context, options))
        {
            await next(context);
            return;
        }
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(
            options.IsPreview
                ? "This is a preview. It answers only to localhost and 127.0.0.1, on the computer that it runs on.\n"
                : "This host does not answer to that name. Use the address of the hub, or start the host with --host NAME.\n",
            context.RequestAborted);
    }

    private static async ValueTask<bool> IsAllowedAsync(HttpContext context, HubHostOptions options)
    {
        var name = context.Request.Host.Host.TrimEnd('.');
        if (IsLoopback(name)) return true;
        if (options.Hosts.Any(host => host == "*" || host.Equals(name, StringComparison.OrdinalIgnoreCase))) return true;
        if (options.IsPreview) return false;
        // Without a release there is nothing to protect, and the answer says that there is none.
        return await context.LeaseSnapshotAsync() is not { } snapshot
            || (Uri.TryCreate(snapshot.Dataset.Library.Hub.Url, UriKind.Absolute, out var address)
                && address.Host.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsLoopback(string name)
    {
        if (name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase))
            return true;
        return IPAddress.TryParse(name.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address);
    }
}
