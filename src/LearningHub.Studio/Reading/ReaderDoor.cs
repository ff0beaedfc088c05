using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LearningHub.Content.Editing;
using LearningHub.Content.Model.Resources;
using LearningHub.Studio.Folder;
using LearningHub.Studio.Guarding;
using LearningHub.Studio.Layout;
using LearningHub.Studio.Readers;
using LearningHub.Studio.Writing;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Reading;

/// <summary>
/// Answers readers with a link, on the origin of the preview: one page, its styles and its pictures, and the form. Everything else of the
/// preview stays closed to them.
/// </summary>
/// <param name="links">The links.</param>
/// <param name="folder">The content folder.</param>
/// <param name="time">Tells the time.</param>
public sealed partial class ReaderDoor(ReaderLinks links, StudioFolder folder, TimeProvider time)
{
    /// <summary>Where links begin.</summary>
    public const string Path = "/read";

    /// <summary>The styles of the page around.</summary>
    public const string StylesPath = $"{Path}/studio.css";

    private const string LinkCookie = "hub-reader";
    private const string BrowserCookie = "hub-reader-form";
    private const string Unlisted = "noindex, nofollow";
    private const string Admitted = "hub-reader-admitted";

    private const string Policy = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'";

    private readonly ReaderRate rate = new(time);

    /// <summary>Whether a request was found to be one of a reader, for a style or picture of their page.</summary>
    public static bool Admits(HttpRequest request) => request.HttpContext.Items.ContainsKey(Admitted);

    /// <summary>Answers a request, or passes it on.</summary>
    public async Task AnswerAsync(HttpContext context, Func<Task> next)
    {
        if (!context.Request.Path.StartsWithSegments(Path, out var rest))
        {
            if (await IsPartOfPageAsync(context))
            {
                context.Items[Admitted] = true;
                context.Response.Headers["X-Robots-Tag"] = Unlisted;
            }
            await next();
            return;
        }
        WriteHeaders(context.Response.Headers, Policy);
        var method = context.Request.Method;
        if (HttpMethods.IsGet(method) && context.Request.Path == StylesPath)
        {
            context.Response.ContentType = "text/css; charset=utf-8";
            await context.Response.Body.WriteAsync(StudioAssets.Styles, context.RequestAborted);
            return;
        }
        var parts = rest.Value?.Split('/', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (parts is not [var token, ..] || links.Find(token) is not { } link || ResourceOf(link) is not { } resource)
        {
            await PlainAnswer.WriteAsync(
                context, StatusCodes.Status404NotFound, "This link does not work, or no longer. Ask whoever sent it for a new one.");
            return;
        }
        await (parts.Length switch
        {
            1 when HttpMethods.IsGet(method) => ShowAsync(context, link, resource, token),
            1 when HttpMethods.IsPost(method) => TakeAsync(context, link, resource, token),
            _ => PlainAnswer.WriteAsync(context, StatusCodes.Status404NotFound, "There is nothing at this address."),
        });
    }

    private Task ShowAsync(HttpContext context, ReaderLink link, Resource resource, string token)
    {
        var browser = context.Request.Cookies[BrowserCookie] is { Length: 32 } known && known.All(char.IsAsciiHexDigitLower)
            ? known : Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        Remember(context, LinkCookie, token, link);
        Remember(context, BrowserCookie, browser, link);
        var done = context.Request.Query["done"].ToString() switch
        {
            "comment" => "Thank you. Your comment has arrived. You may write another.",
            "agree" => "Thank you. The board knows that you agree.",
            _ => null,
        };
        return WriteAsync(context, PageOf(link, resource, token, browser) with { Done = done }, StatusCodes.Status200OK);
    }

    private async Task TakeAsync(HttpContext context, ReaderLink link, Resource resource, string token)
    {
        var form = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        var browser = context.Request.Cookies[BrowserCookie] ?? string.Empty;
        var isFromElsewhere = context.Request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin");
        if (isFromElsewhere || !links.IsFormToken(link, browser, form["token"].ToString()))
        {
            await PlainAnswer.WriteAsync(
                context, StatusCodes.Status400BadRequest, "This form did not come from the page of the link. Open the link again.");
            return;
        }
        var page = PageOf(link, resource, token, browser) with
        {
            Name = form["name"].ToString().Trim(),
            Part = form["part"].ToString(),
            Text = form["text"].ToString().Trim(),
        };
        var does = form["do"].ToString() == "agree" ? "agree" : "comment";
        var (status, problem) = ProblemOf(link, page, does);
        if (problem is null && !links.TryAdd(link, page.Name, page.Part, does == "agree" ? string.Empty : page.Text))
            (status, problem) = (StatusCodes.Status409Conflict, "This link takes no more comments. Tell whoever sent it.");
        if (problem is not null)
        {
            await WriteAsync(context, page with { Problem = problem }, status);
            return;
        }
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = $"{Path}/{token}?done={does}";
    }

    private (int Status, string? Problem) ProblemOf(ReaderLink link, ReaderPage page, string does)
    {
        if (page.Name.Length is 0 or > ReaderLinks.LongestName)
            return (StatusCodes.Status422UnprocessableEntity, $"Write your name, in at most {ReaderLinks.LongestName} letters.");
        if (page.Part.Length > 0 && !page.Parts.Contains(page.Part))
            return (StatusCodes.Status422UnprocessableEntity, "This part is no longer on the page. Choose another.");
        if (does == "comment" && page.Text.Length is 0 or > ReaderLinks.LongestText)
            return (StatusCodes.Status422UnprocessableEntity, $"Write a comment of at most {ReaderLinks.LongestText} letters.");
        return rate.TryTake(link.Id) ? (StatusCodes.Status200OK, null)
            : (StatusCodes.Status429TooManyRequests, "Too much has arrived with this link. Wait a minute, and send again.");
    }

    private ReaderPage PageOf(ReaderLink link, Resource resource, string token, string browser) => new()
    {
        Address = $"{Path}/{token}",
        Page = resource.Address,
        Title = resource.Title,
        Hub = folder.Library.Source.Settings?.Name ?? "Hub",
        Until = StudioLinks.Moment(link.Until),
        Parts = PartsOf(link),
        Token = links.FormTokenFor(link, browser),
    };

    private static async Task WriteAsync(HttpContext context, ReaderPage page, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(await StudioPages.RenderAsync<ReaderView>(page), context.RequestAborted);
    }

    // The page itself, the styles of the theme, and pictures that the page shows.
    private async Task<bool> IsPartOfPageAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || context.Request.Cookies[LinkCookie] is not { } token) return false;
        if (links.Find(token) is not { } link || ResourceOf(link) is not { } resource) return false;
        var path = context.Request.Path.Value ?? string.Empty;
        if (path == resource.Address || path.StartsWith("/assets/", StringComparison.Ordinal)) return true;
        if (await ReadPageAsync(resource) is not { } page) return false;
        var address = new Uri(new Uri("http://localhost"), resource.Address);
        return PictureSource().Matches(Encoding.UTF8.GetString(page.Span))
            .Any(source => Uri.TryCreate(address, source.Groups[1].Value, out var picture) && picture.AbsolutePath == path);
    }

    private async Task<ReadOnlyMemory<byte>?> ReadPageAsync(Resource resource)
    {
        using var lease = await folder.Site.TakeAsync();
        if (lease is null) return null;
        return await lease.Snapshot.ReadAsync($"{resource.Address.Trim('/')}/index.html") is { } page ? page.Bytes : null;
    }

    private string[] PartsOf(ReaderLink link) =>
        ContentPaths.Read(link.Path) is { } place && EditableText.Read(folder.Files.Read(link.Path)) is { } file
            && PostedText.Cut(file, place.Type) is { } posted
            ? [.. posted.Cards.Select(CardNames.NameOf).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)] : [];

    private Resource? ResourceOf(ReaderLink link) =>
        folder.Library.Source.Resources.FirstOrDefault(file => file.Path == link.Path)?.Resource;

    private static void Remember(HttpContext context, string name, string value, ReaderLink link) =>
        context.Response.Cookies.Append(name, value, new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            IsEssential = true,
            Path = "/",
            Expires = link.Until,
        });

    private static void WriteHeaders(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers["X-Robots-Tag"] = Unlisted;
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
    }

    [GeneratedRegex("<img\\b[^>]*? src=\"([^\"]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex PictureSource();
}
