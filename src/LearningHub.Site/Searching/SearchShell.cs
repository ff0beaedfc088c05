namespace LearningHub.Site.Searching;

/// <summary>The search page of a release, split where results go. A host reads it once and puts each answer between the markers. So
/// header, footer and assets are of the same release as the answer.</summary>
public sealed class SearchShell
{
    /// <summary>Path of the page in the site.</summary>
    public const string Path = "search/index.html";

    /// <summary>The part before the results.</summary>
    public const string BeginMark = "<!--search:begin-->";

    /// <summary>The part after the results.</summary>
    public const string EndMark = "<!--search:end-->";

    private const string TitleEnd = "</title>";

    private readonly string beforeResults;
    private readonly string afterResults;

    private SearchShell(string beforeResults, string afterResults)
    {
        this.beforeResults = beforeResults;
        this.afterResults = afterResults;
    }

    /// <summary>Splits a page.</summary>
    /// <param name="html">The whole search page.</param>
    /// <returns>The shell, or null if the page has no place for results, as in another theme or version.</returns>
    public static SearchShell? Read(string html)
    {
        var title = html.IndexOf(TitleEnd, StringComparison.Ordinal);
        var begin = html.IndexOf(BeginMark, Math.Max(title, 0), StringComparison.Ordinal);
        var end = html.IndexOf(EndMark, Math.Max(begin, 0), StringComparison.Ordinal);
        return title < 0 || begin < 0 || end < 0 ? null : new SearchShell(html[..(begin + BeginMark.Length)], html[end..]);
    }

    /// <summary>The whole page with an answer.</summary>
    /// <remarks>The title does not change: the query must not show in a tab or in the browser's history.</remarks>
    /// <param name="results">What the theme wrote.</param>
    public string With(string results) => string.Concat(beforeResults, results, afterResults);
}
