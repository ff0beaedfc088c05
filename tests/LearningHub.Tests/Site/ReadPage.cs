using System.Collections.Concurrent;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Site;

/// <summary>What tests of the whole site want to know of a page. Each page is parsed once for all of them.</summary>
/// <param name="File">The page.</param>
/// <param name="Ids">The ids of its elements, in order.</param>
/// <param name="Addresses">Where its links lead and what it loads.</param>
/// <param name="Fetched">What a browser loads with it: scripts, pictures and style sheets.</param>
/// <param name="Inline">Styles and scripts inside it, which the content policy forbids.</param>
/// <param name="StructuredData">Its descriptions of itself for machines.</param>
/// <param name="HasExit">Whether it has a quick exit.</param>
internal sealed record ReadPage(
    string File, IReadOnlyList<string> Ids, IReadOnlyList<string> Addresses, IReadOnlyList<string> Fetched, IReadOnlyList<string> Inline,
    IReadOnlyList<string> StructuredData, bool HasExit)
{
    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<ReadPage>>> Known = new();

    /// <summary>The pages of a built site.</summary>
    public static IReadOnlyList<ReadPage> AllOf(BuiltSite site) =>
        Known.GetOrAdd(site.Folder, _ => new(() => [.. site.Pages.Select(Read)])).Value;

    public static IHtmlDocument Parse(string file) => new HtmlParser().ParseDocument(System.IO.File.ReadAllText(file));

    private static ReadPage Read(string file)
    {
        using var document = Parse(file);
        return new ReadPage(
            file,
            [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)],
            [.. document.QuerySelectorAll("a[href], link[href], script[src], img[src]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)],
            [.. document.QuerySelectorAll("script[src], img[src], link[rel=stylesheet]")
                .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!)],
            [
                .. document.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])")
                    .Select(element => element.OuterHtml),
                .. document.All.SelectMany(element => element.Attributes).Select(attribute => attribute.Name)
                    .Where(name => name.StartsWith("on", StringComparison.Ordinal)),
            ],
            [.. document.QuerySelectorAll("script[type='application/ld+json']").Select(data => data.TextContent)],
            document.QuerySelector(".govuk-exit-this-page") is not null);
    }
}
