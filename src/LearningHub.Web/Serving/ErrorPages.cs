using System.Text;
using LearningHub.Contract;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Serving;

/// <summary>Sends error pages to people. They come from the release. If it has none, the host sends a short page of its own.</summary>
internal static class ErrorPages
{
    private const string Plain = """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head><meta charset="utf-8"><title>This page cannot be shown</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"></head>
        <body><main><h1>This page cannot be shown</h1>
        <p>Try again in a minute, or go to the <a href="/">home page</a>.</p>
        <p>If a child is in danger now, call <a href="tel:999">999</a>. NSPCC helpline: <a href="tel:08088005000">0808 800 5000</a>. Childline: <a href="tel:08001111">0800 1111</a>.</p>
        </main></body></html>
        """;

    private static readonly byte[] PlainBytes = Encoding.UTF8.GetBytes(Plain);

    /// <summary>Sends the page for a status. It keeps headers that are already set.</summary>
    public static async Task SendAsync(HttpContext context, int status)
    {
        var page = await FindAsync(await context.LeaseSnapshotAsync(), status);
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.ContentLength = page.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(page, context.RequestAborted);
    }

    /// <summary>The page for a status in a release, or the host's own.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>> FindAsync(HubSnapshot? snapshot, int status)
    {
        try
        {
            return snapshot is not null && await snapshot.ReadAsync(PathFor(status)) is { } page ? page.Bytes : PlainBytes;
        }
        catch (SnapshotGoneException)
        {
            return PlainBytes;
        }
    }

    private static string PathFor(int status) => status switch
    {
        StatusCodes.Status429TooManyRequests => ErrorPagePaths.Busy,
        >= StatusCodes.Status500InternalServerError => ErrorPagePaths.Unavailable,
        _ => ErrorPagePaths.Refused,
    };
}
