using System.Text;
using System.Text.RegularExpressions;
using LearningHub.Studio.Folder;
using LearningHub.Studio.Guarding;
using LearningHub.Studio.Running;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Previewing;

/// <summary>
/// Two views of the preview, on its origin. Behind <c>/paper</c> pages look as they are printed, and behind <c>/unsaved/TOKEN</c> they have
/// a text that nobody has saved. Links of pages are relative, so they stay in their view. Only those see them who see the preview.
/// </summary>
/// <param name="folder">The content folder.</param>
/// <param name="unsaved">Sites with an unsaved text.</param>
/// <param name="admits">Who sees the preview.</param>
internal sealed partial class PreviewViews(StudioFolder folder, UnsavedPages unsaved, Func<HttpRequest, bool> admits)
{
    private const string Paper = "/paper";
    private const string Unsaved = "/unsaved";

    /// <summary>The address of a page as it is printed.</summary>
    public static string OnPaper(string path) => Paper + path;

    /// <summary>The address of a page with an unsaved text.</summary>
    public static string WithUnsaved(string token, string path) => $"{Unsaved}/{token}{path}";

    /// <summary>Answers a request for one of the views, or passes it on.</summary>
    public async Task AnswerAsync(HttpContext context, Func<Task> next)
    {
        var isView = context.Request.Path.StartsWithSegments(Paper) || context.Request.Path.StartsWithSegments(Unsaved);
        if (!isView || !admits(context.Request))
        {
            await next();
            return;
        }
        var isOnPaper = Enter(context, Paper);
        if (Enter(context, Unsaved) && !await TryAnswerUnsavedAsync(context)) return;
        if (context.Response.HasStarted) return;
        if (isOnPaper && context.Request.Path.Value is { } path && path.EndsWith(".css", StringComparison.Ordinal)
            && await ReadStylesAsync(path) is { } styles)
        {
            await WriteAsync(context, "text/css; charset=utf-8", Encoding.UTF8.GetBytes(AsPrinted(styles)));
            return;
        }
        await next();
    }

    /// <summary>Styles for a screen that look like those for paper: rules for printing hold, and rules for screens do not.</summary>
    internal static string AsPrinted(string styles) => MediaRule().Replace(styles, rule =>
        Medium().Replace(rule.Value, medium => medium.Value == "print" ? "all" : "speech"));

    // Answers with a page of the site with the unsaved text, and leaves pictures and styles to the preview. False if there is no such site.
    private async Task<bool> TryAnswerUnsavedAsync(HttpContext context)
    {
        var token = context.Request.Path.Value!.Split('/').ElementAtOrDefault(1) ?? string.Empty;
        if (unsaved.Find(token) is not { } site || !Enter(context, $"/{token}"))
        {
            await PlainAnswer.WriteAsync(
                context, StatusCodes.Status404NotFound,
                "This preview of an unsaved text is over. Press \"Preview without saving\" in the editor again.");
            return false;
        }
        var path = context.Request.Path.Value!.TrimStart('/');
        if ((path.Length == 0 || path.EndsWith('/')) && await site.ReadAsync($"{path}index.html") is { } page)
            await WriteAsync(context, "text/html; charset=utf-8", page);
        return true;
    }

    private static bool Enter(HttpContext context, string part)
    {
        if (!context.Request.Path.StartsWithSegments(part, out var rest)) return false;
        context.Request.PathBase = context.Request.PathBase.Add(part);
        context.Request.Path = rest.HasValue ? rest : "/";
        return true;
    }

    private async Task<string?> ReadStylesAsync(string path)
    {
        using var lease = await folder.Site.TakeAsync();
        return lease is not null && await lease.Snapshot.ReadAsync(path.TrimStart('/')) is { } file
            ? Encoding.UTF8.GetString(file.Bytes.Span) : null;
    }

    private static async Task WriteAsync(HttpContext context, string type, byte[] bytes)
    {
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    [GeneratedRegex("@media[^{]*", RegexOptions.NonBacktracking)]
    private static partial Regex MediaRule();

    [GeneratedRegex(@"\b(print|screen)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Medium();
}
