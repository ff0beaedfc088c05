using System.Text;
using LearningHub.Content.Linking;
using LearningHub.Site;
using LearningHub.Site.Searching;
using LearningHub.Web.Insight;
using LearningHub.Web.Limits;
using LearningHub.Web.Monitoring;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Searching;

/// <summary>The search page: the page of the release with an answer in it.</summary>
internal static class SearchPageEndpoint
{
    private const string Metric = "searchPage";

    private static readonly string[] Methods = ["GET", "HEAD"];

    /// <summary>Adds the page. If there is no index, or no place for results in the page, the page is sent unchanged and the browser
    /// searches.</summary>
    /// <param name="routes">The host.</param>
    /// <param name="theme">Writes answers.</param>
    /// <param name="counter">Counts searches; null: nothing is counted.</param>
    /// <param name="plain">Sends the unchanged page of the release.</param>
    public static void MapSearchPage(
        this IEndpointRouteBuilder routes, ISiteTheme theme, SearchCounter? counter, RequestDelegate plain) => routes
        .MapMethods(GeneratedPages.Search, Methods, (HttpContext context, HubMetrics metrics) =>
            AnswerAsync(context, theme, metrics, counter, plain))
        .RequireRateLimiting(ClientLimit.SearchPage)
        .ExcludeFromDescription();

    private static async Task AnswerAsync(
        HttpContext context, ISiteTheme theme, HubMetrics metrics, SearchCounter? counter, RequestDelegate plain)
    {
        var page = await context.LeaseSnapshotAsync() is { } snapshot ? await MakeAsync(context, snapshot, theme, metrics, counter) : null;
        if (page is null)
        {
            await plain(context);
            return;
        }
        var bytes = Encoding.UTF8.GetBytes(page);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentLength = bytes.Length;
        if (HttpMethods.IsGet(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static async Task<string?> MakeAsync(
        HttpContext context, HubSnapshot snapshot, ISiteTheme theme, HubMetrics metrics, SearchCounter? counter)
    {
        var query = SearchAddress.Parse(context.Request.Query, snapshot.Dataset);
        var searched = query.IsForAuthors ? snapshot.HelpSearch : snapshot.Search;
        if (searched is not { } index || await ShellAsync(snapshot) is not { } shell) return null;
        var answer = new SearchRecordBuilder(snapshot.Dataset).Answer(query, index.Search(query.ToRequest()), string.Empty);
        var results = new SearchViewBuilder(query, answer, snapshot.Dataset).Build();
        if (results.IsAsked) metrics.Answered(Metric, answer.Total);
        // A later page is the same search.
        var isCounted = HttpMethods.IsGet(context.Request.Method) && query is { Page: 1, IsForAuthors: false, Text.Length: > 0 };
        if (isCounted && snapshot.Dataset.Library.Hub.CountSearches is { } weeks)
            counter?.Count(query.Text, answer.Total, answer.Results is [var first, ..] ? first.Address : null, weeks);
        var written = new StringWriter();
        await theme.WriteSearchResultsAsync(results, written);
        return shell.With(written.ToString());
    }

    private static async Task<SearchShell?> ShellAsync(HubSnapshot snapshot)
    {
        try
        {
            return await snapshot.SearchPage is { } page ? SearchShell.Read(Encoding.UTF8.GetString(page.Bytes.Span)) : null;
        }
        catch (SnapshotGoneException)
        {
            return null;
        }
    }
}
