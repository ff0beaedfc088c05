using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Serving;

/// <summary>
/// Redirects addresses with double slashes to the address with single ones. Without it, a redirect to an address that starts with two
/// slashes would lead to another host.
/// </summary>
internal static class SlashCollapsing
{
    /// <summary>Adds the redirect.</summary>
    public static void UseSlashCollapsing(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var path = context.Request.Path.Value ?? "/";
        if (!path.Contains("//", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }
        var single = new PathString(Collapse(path));
        var isFolder = !single.Value!.EndsWith('/') && await IsPageAsync(context, single.Value);
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location =
            $"{context.Request.PathBase}{single.ToUriComponent()}{(isFolder ? "/" : string.Empty)}{context.Request.QueryString}";
    });

    /// <summary>Replaces each run of slashes by one.</summary>
    internal static string Collapse(string path)
    {
        var written = new char[path.Length];
        var length = 0;
        foreach (var letter in path)
        {
            if (letter != '/' || length == 0 || written[length - 1] != '/') written[length++] = letter;
        }
        return new string(written, 0, length);
    }

    // Adds the last slash of a page too, so that one redirect is enough.
    private static async ValueTask<bool> IsPageAsync(HttpContext context, string path)
    {
        try
        {
            return await context.LeaseSnapshotAsync() is { } snapshot
                && await snapshot.ReadAsync($"{path.TrimStart('/')}/index.html") is not null;
        }
        catch (SnapshotGoneException)
        {
            return false;
        }
    }
}
