using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Preview;

/// <summary>Adds the reload script to the pages of a preview. Releases never use it.</summary>
internal static class ReloadScript
{
    /// <summary>Adds the script to every page.</summary>
    public static void UseReloadScript(this IApplicationBuilder app) => app.Use((context, next) => InjectAsync(context, next));

    private static async Task InjectAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/_preview"))
        {
            await next(context);
            return;
        }
        var original = context.Response.Body;
        using var buffer = new MemoryStream();
        context.Response.Body = buffer;
        await next(context);
        context.Response.Body = original;
        var bytes = buffer.ToArray();
        var end = context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true
            ? bytes.AsSpan().LastIndexOf("</body>"u8) : -1;
        if (end >= 0)
        {
            bytes = [.. bytes.AsSpan(0, end), .. LiveReload.Script, .. bytes.AsSpan(end + "</body>"u8.Length)];
            context.Response.ContentLength = bytes.Length;
        }
        // An answer without a body, such as "not modified", must not be written to.
        if (bytes.Length > 0) await original.WriteAsync(bytes, context.RequestAborted);
    }
}
