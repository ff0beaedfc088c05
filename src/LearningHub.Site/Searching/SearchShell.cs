using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace LearningHub.Site.Searching;

/// <summary>
/// The search page of a release, cut open where results go. A host reads it once and puts each answer between the marks, so that header,
/// footer and assets are those of the very release that the answer comes from.
/// </summary>
public sealed class SearchShell
{
    /// <summary>Path of the page in the site.</summary>
    public const string Path = "search/index.html";

    /// <summary>What comes before the place of the results.</summary>
    public const string BeginMark = "<!--search:begin-->";

    /// <summary>What comes after it.</summary>
    public const string EndMark = "<!--search:end-->";

    private const string TitleOpen = "<title>";
    private const string TitleClose = "</title>";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly string beforeTitle;
    private readonly string afterTitle;
    private readonly string afterResults;

    private SearchShell(string beforeTitle, string afterTitle, string afterResults)
    {
        this.beforeTitle = beforeTitle;
        this.afterTitle = afterTitle;
        this.afterResults = afterResults;
    }

    /// <summary>Cuts a page open.</summary>
    /// <param name="html">The whole search page.</param>
    /// <returns>The shell, or null if the page has no place for results: another theme, or another version of it.</returns>
    public static SearchShell? Read(string html)
    {
        var title = html.IndexOf(TitleOpen, StringComparison.Ordinal);
        var titleEnd = html.IndexOf(TitleClose, Math.Max(title, 0), StringComparison.Ordinal);
        var begin = html.IndexOf(BeginMark, Math.Max(titleEnd, 0), StringComparison.Ordinal);
        var end = html.IndexOf(EndMark, Math.Max(begin, 0), StringComparison.Ordinal);
        if (title < 0 || titleEnd < 0 || begin < 0 || end < 0) return null;
        return new SearchShell(html[..title], html[(titleEnd + TitleClose.Length)..(begin + BeginMark.Length)], html[end..]);
    }

    /// <summary>The whole page with an answer in it.</summary>
    /// <param name="tabTitle">Text of the browser's tab, plain text.</param>
    /// <param name="results">What the theme wrote.</param>
    public string With(string tabTitle, string results) =>
        string.Concat([beforeTitle, TitleOpen, Encoder.Encode(tabTitle), TitleClose, afterTitle, results, afterResults]);
}
