using System.Text.Encodings.Web;
using System.Text.Unicode;
using LearningHub.Studio.Folder;
using LearningHub.Studio.People;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningHub.Studio.Layout;

/// <summary>Writes pages: each is a Razor component with one parameter <c>Page</c>.</summary>
/// <param name="antiforgery">Gives forms their tokens.</param>
/// <param name="folder">The content folder.</param>
public sealed class StudioPages(IAntiforgery antiforgery, StudioFolder folder)
{
    // Sentences that a page may show after a redirect, by the word in the address. Text from an address is never shown on a page.
    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["saved"] = "Saved.",
        ["imported"] = "The draft is made. Nobody sees it until you publish it. The report stands beside it.",
        ["ticked"] = "Saved what you ticked. The text was not changed.",
        ["unchanged"] = "There was nothing to change in the file.",
        ["made"] = "Made. It is a draft: readers do not see it.",
        ["renamed"] = "Renamed. Once it is published, the old address leads to the new one.",
        ["withdrawn"] = "Withdrawn from the library. Publish to take it off the site.",
        ["published"] = "Published.",
        ["same"] = "The site already has the same content. Nothing was published.",
        ["taken-back"] = "Taken back. The content folder has not changed: correct it before you publish again.",
        ["joined"] = "Saved. Both versions were merged as you chose.",
        ["restored"] = "Saved. The earlier version is back.",
        ["link-make"] = "Made. Send the address below to whoever is to read the page.",
        ["link-end"] = "Ended. What readers wrote is still here.",
        ["link-erase"] = "Erased, with all that readers wrote.",
        ["begun"] = "A history has begun. Every save is kept from now on, except drafts and what the safety check does not pass.",
        ["round-opened"] = "The round is open. Send each agency its folder below send.",
        ["round-closed"] = "Closed. Below stands what to destroy, and when.",
        ["returns-added"] = "Added. Files that cannot be taken stand under Refused, with the reason.",
        ["collated"] = "Added up. The results stand below.",
        ["asked"] = "Asked. A second publisher can now look at what goes out, and agree. After any change you have to ask again.",
    };

    private static readonly IServiceProvider Services =
        new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    /// <summary>The frame of a page that answers a request.</summary>
    public Frame FrameFor(HttpContext context, string title, string part)
    {
        var done = context.Request.Query["done"].ToString();
        return new Frame(title, part, antiforgery.GetAndStoreTokens(context).RequestToken!, folder.Library.Source.Settings?.Name ?? "Hub")
        {
            Person = context.Person(),
            Done = Sentences.GetValueOrDefault(done),
        };
    }

    /// <summary>Answers with a page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="page">The page model.</param>
    /// <param name="status">Status of the answer.</param>
    /// <typeparam name="TView">The component.</typeparam>
    public static async Task ShowAsync<TView>(HttpContext context, object page, int status = StatusCodes.Status200OK)
        where TView : IComponent
    {
        var html = await RenderAsync<TView>(page);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(html, context.RequestAborted);
    }

    /// <summary>A page as HTML.</summary>
    internal static async Task<string> RenderAsync<TView>(object page)
        where TView : IComponent
    {
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = page });
            return (await renderer.RenderComponentAsync<TView>(parameters)).ToHtmlString();
        });
    }
}
