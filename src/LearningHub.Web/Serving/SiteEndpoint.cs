using LearningHub.Contract;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace LearningHub.Web.Serving;

/// <summary>Answers requests for pages and files of the site.</summary>
public static class SiteEndpoint
{
    private const int Attempts = 5;

    private static readonly string[] Methods = ["GET", "HEAD"];
    private static readonly FileExtensionContentTypeProvider Types = ContentTypes();

    /// <summary>Answers every address that no other endpoint answers.</summary>
    public static void MapSite(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/{**path}", Methods, AnswerAsync).ExcludeFromDescription();

    /// <summary>Answers with the page or file at the address of a request.</summary>
    public static async Task AnswerAsync(HttpContext context)
    {
        // If the release is replaced after the snapshot was leased, its file may be gone. Then the newest snapshot is asked.
        var snapshot = await context.LeaseSnapshotAsync();
        for (var attempt = 1; snapshot is not null; attempt++)
        {
            try
            {
                await AnswerAsync(context, snapshot);
                return;
            }
            catch (SnapshotGoneException exception) when (!context.Response.HasStarted)
            {
                if (attempt == Attempts)
                {
                    context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SiteEndpoint))
                        .LogError("A file of the release has been changed or lost. {Why}", exception.Message);
                    break;
                }
                if (attempt > 1) await Task.Delay(10 * attempt, context.RequestAborted);
                snapshot = await context.RenewSnapshotAsync();
            }
        }
        context.Response.Headers.RetryAfter = "5";
        await ErrorPages.SendAsync(context, StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task AnswerAsync(HttpContext context, HubSnapshot snapshot)
    {
        var path = context.Request.Path.Value!.TrimStart('/');
        var isFolder = path.Length == 0 || path.EndsWith('/');
        var name = isFolder ? $"{path}index.html" : path;
        if (await snapshot.ReadAsync(name) is { } file)
        {
            // The page says that it was withdrawn and why. The status tells programs, which then forget the address.
            var isWithdrawn = isFolder && snapshot.WithdrawnAddresses.Contains(context.Request.Path.Value!);
            await WriteAsync(context, name, file, isWithdrawn ? StatusCodes.Status410Gone : StatusCodes.Status200OK);
            return;
        }
        if (!isFolder && await snapshot.ReadAsync($"{path}/index.html") is not null)
        {
            context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            context.Response.Headers.Location =
                $"{context.Request.PathBase}{context.Request.Path.ToUriComponent()}/{context.Request.QueryString}";
            return;
        }
        var missing = await snapshot.ReadAsync("404.html") ?? SiteFile.FromBytes([.. "Not found"u8]);
        await WriteAsync(context, "404.html", missing, StatusCodes.Status404NotFound);
    }

    private static async Task WriteAsync(HttpContext context, string name, SiteFile file, int status)
    {
        var (response, request) = (context.Response, context.Request);
        var (bytes, tagText, encoding) = (file.Bytes, file.Tag, default(string));
        if (ContentEncodings.Varies(name, file))
        {
            response.Headers.Vary = "Accept-Encoding";
            encoding = ContentEncodings.Best(request);
            if (encoding is not null)
            {
                (bytes, var suffix) = await file.Copies!.GetAsync(encoding);
                tagText += suffix;
            }
        }
        var tag = new EntityTagHeaderValue($"\"{tagText}\"");
        response.GetTypedHeaders().ETag = tag;
        // A file with a hash in its name never changes. Everything else may change with the next release.
        response.Headers.CacheControl = name.StartsWith(HashedFiles.Folder, StringComparison.Ordinal) && status == StatusCodes.Status200OK
            ? "public, max-age=31536000, immutable"
            : "no-cache";
        if (status == StatusCodes.Status200OK && (request.MatchesTag(tag) || request.MatchesAnyTag()))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.StatusCode = status;
        response.ContentType = Types.TryGetContentType(name, out var type) ? type : "application/octet-stream";
        if (encoding is not null) response.Headers.ContentEncoding = encoding;
        response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(request.Method)) await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static FileExtensionContentTypeProvider ContentTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".html"] = "text/html; charset=utf-8";
        types.Mappings[".css"] = "text/css; charset=utf-8";
        types.Mappings[".js"] = "text/javascript; charset=utf-8";
        types.Mappings[".txt"] = "text/plain; charset=utf-8";
        types.Mappings[".csv"] = "text/csv; charset=utf-8; header=present";
        types.Mappings[".atom"] = "application/atom+xml; charset=utf-8";
        types.Mappings[".webmanifest"] = "application/manifest+json";
        return types;
    }
}
