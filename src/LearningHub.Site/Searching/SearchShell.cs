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

    private const string TitleEnd = "</title>";

    private readonly string beforeResults;
    private readonly string afterResults;

    private SearchShell(string beforeResults, string afterResults)
    {
        this.beforeResults = beforeResults;
        this.afterResults = afterResults;
    }

    /// <summary>Cuts a page open.</summary>
    /// <param name="html">The whole search page.</param>
    /// <returns>The shell, or null if the page has no place for results: another theme, or another version of it.</returns>
    public static SearchShell? Read(string html)
    {
        var title = html.IndexOf(TitleEnd, StringComparison.Ordinal);
        var begin = html.IndexOf(BeginMark, Math.Max(title, 0), StringComparison.Ordinal);
        var end = html.IndexOf(EndMark, Math.Max(begin, 0), StringComparison.Ordinal);
        return title < 0 || begin < 0 || end < 0 ? null : new SearchShell(html[..(begin + BeginMark.Length)], html[end..]);
    }

    /// <summary>The whole page with an answer in it.</summary>
    /// <remarks>The title stays that of the page: what somebody searched for must not show in a tab or in the browser's history.</remarks>
    /// <param name="results">What the theme wrote.</param>
    public string With(string results) => string.Concat(beforeResults, results, afterResults);
}
