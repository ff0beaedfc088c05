using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace LearningHub.Web.Serving;

/// <summary>Answers requests for pages and files of the site.</summary>
public static class SiteEndpoint
{
    private static readonly string[] Methods = ["GET", "HEAD"];
    private static readonly FileExtensionContentTypeProvider Types = ContentTypes();

    /// <summary>Answers every address that nothing else answers.</summary>
    public static void MapSite(this IEndpointRouteBuilder routes) => routes.MapMethods("/{**path}", Methods, AnswerAsync);

    private static async Task AnswerAsync(HttpContext context, ISiteSource site)
    {
        var path = context.Request.Path.Value!.TrimStart('/');
        var isFolder = path.Length == 0 || path.EndsWith('/');
        var file = isFolder ? $"{path}index.html" : path;
        if (await site.ReadAsync(file) is { } bytes)
        {
            await WriteAsync(context, file, bytes, StatusCodes.Status200OK);
            return;
        }
        if (!isFolder && await site.ReadAsync($"{path}/index.html") is not null)
        {
            context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            context.Response.Headers.Location = $"{context.Request.PathBase}{context.Request.Path.ToUriComponent()}/{context.Request.QueryString}";
            return;
        }
        var missing = await site.ReadAsync("404.html") ?? "Not found"u8.ToArray();
        await WriteAsync(context, "404.html", missing, StatusCodes.Status404NotFound);
    }

    private static async Task WriteAsync(HttpContext context, string file, byte[] bytes, int status)
    {
        var response = context.Response;
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 12))}\"");
        response.GetTypedHeaders().ETag = tag;
        response.Headers.CacheControl = "no-cache";
        if (status == StatusCodes.Status200OK && context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.StatusCode = status;
        response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static FileExtensionContentTypeProvider ContentTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".html"] = "text/html; charset=utf-8";
        types.Mappings[".css"] = "text/css; charset=utf-8";
        types.Mappings[".js"] = "text/javascript; charset=utf-8";
        types.Mappings[".txt"] = "text/plain; charset=utf-8";
        types.Mappings[".atom"] = "application/atom+xml; charset=utf-8";
        types.Mappings[".webmanifest"] = "application/manifest+json";
        return types;
    }
}
