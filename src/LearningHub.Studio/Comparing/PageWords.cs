using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LearningHub.Studio.Comparing;

/// <summary>The words of a page as a reader sees them, a line for each heading, paragraph, item and cell.</summary>
internal static class PageWords
{
    private const string Blocks = "h1, h2, h3, h4, h5, h6, p, li, td, th, dt, dd, caption, figcaption, blockquote, pre, summary";

    /// <summary>The lines.</summary>
    /// <param name="html">The page.</param>
    public static string Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        if (page.QuerySelector("main") is not { } main) return string.Empty;
        var lines = main.QuerySelectorAll(Blocks).Where(block => block.QuerySelector(Blocks) is null)
            .Select(block => Flat(block)).Where(line => line.Length > 0);
        return string.Join('\n', lines);
    }

    private static string Flat(INode block) =>
        string.Join(' ', block.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
