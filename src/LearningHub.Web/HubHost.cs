using LearningHub.Web.Preview;
using LearningHub.Web.Serving;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningHub.Web;

/// <summary>The web host: security headers, compression, the site, and in a preview live reload.</summary>
public static class HubHost
{
    /// <summary>Builds a host that is not yet started.</summary>
    /// <param name="site">Where files come from.</param>
    /// <param name="urls">Addresses to listen on, with semicolons between them.</param>
    /// <param name="reload">Live reload of a watched preview; null for a release.</param>
    public static WebApplication Create(ISiteSource site, string urls, LiveReload? reload = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(urls.Split(';', StringSplitOptions.RemoveEmptyEntries));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
        });
        builder.Services.AddSingleton(site);
        builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);
        var app = builder.Build();
        app.UseSecurityHeaders();
        if (reload is null) app.UseResponseCompression();
        else app.Use((context, next) => InjectAsync(context, next));
        app.UseRouting();
        reload?.Map(app);
        app.MapSite();
        return app;
    }

    // Pages of a preview get one more script before the end of their body; releases never pass here.
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
        var end = context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) is true ? bytes.AsSpan().LastIndexOf("</body>"u8) : -1;
        if (end >= 0)
        {
            bytes = [.. bytes.AsSpan(0, end), .. LiveReload.Script, .. bytes.AsSpan(end + "</body>"u8.Length)];
            context.Response.ContentLength = bytes.Length;
        }
        await original.WriteAsync(bytes, context.RequestAborted);
    }
}
