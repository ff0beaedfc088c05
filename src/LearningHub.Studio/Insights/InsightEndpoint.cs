using System.Globalization;
using LearningHub.Content.Linking;
using LearningHub.Content.Writing;
using LearningHub.Search;
using LearningHub.Studio.Layout;
using LearningHub.Studio.Writing;
using LearningHub.Web.Insight;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Insights;

/// <summary>Shows what people search for on the site, and gives it as a table.</summary>
internal static class InsightEndpoint
{
    private const int MostShown = 100;
    private const string Sum = "(fewer than five searches in a week)";
    private static readonly string[] Header = ["week", "words", "searches", "found_nothing"];

    /// <summary>Shows it.</summary>
    public static async Task ShowAsync(HttpContext context, StudioRequest studio)
    {
        if (studio.Options.StateFolder is null)
        {
            await EditEndpoint.RefuseAsync(context, studio, "Counts lie beside what is published: start the studio with --to.");
            return;
        }
        var report = InsightReport.Read(FolderOf(studio));
        var words = report.Words.GroupBy(each => each.Words)
            .Select(group => (Words: group.Key, Count: group.Select(each => each.Count).Aggregate((sum, each) => sum.Plus(each))))
            .OrderByDescending(each => each.Count.Empty).ThenByDescending(each => each.Count.Searches).Take(MostShown);
        using var lease = await studio.Folder.Site.TakeAsync();
        var (index, linked) = (lease?.Snapshot.Search, studio.Folder.Library.Linked);
        await StudioPages.ShowAsync<InsightView>(context, new InsightPage(
            studio.Pages.FrameFor(context, "What people search for", "Insight"),
            studio.Folder.Library.Source.Settings?.CountSearches ?? 0, report,
            [.. words.Select(each => new SearchedWords(each.Words, each.Count, FirstOf(each.Words, index, linked)))],
            [
                .. report.First.Take(MostShown).Select(each => (
                    linked?.Resources.FirstOrDefault(resource => resource.Address == each.Address)?.Title ?? each.Address, each.Address,
                    each.Count)),
            ]));
    }

    /// <summary>Gives it as CSV.</summary>
    public static async Task DownloadAsync(HttpContext context, StudioRequest studio)
    {
        using var table = new MemoryStream();
        if (studio.Options.StateFolder is not null)
        {
            var report = InsightReport.Read(FolderOf(studio));
            CsvWriter.Write(table, Header, report.Words.OrderBy(each => each.Week)
                .Select(each => Row(DayText.Iso(each.Week), each.Words, each.Count)).Append(Row(string.Empty, Sum, report.Others)));
        }
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"searches.csv\"";
        await context.Response.Body.WriteAsync(table.ToArray(), context.RequestAborted);
    }

    private static InsightFolder FolderOf(StudioRequest studio) => new(Path.Combine(studio.Options.StateFolder!, "insight"));

    private static IReadOnlyList<string> Row(string week, string words, SearchCount count) =>
    [
        week, words, count.Searches.ToString(CultureInfo.InvariantCulture), count.Empty.ToString(CultureInfo.InvariantCulture),
    ];

    private static string? FirstOf(string words, ISearchIndex? index, LinkedLibrary? linked)
    {
        if (index is null || linked is null) return null;
        var found = index.Search(new SearchRequest { Text = words, Take = 1, PassageLength = 0, CountFacets = false });
        return found.Hits is [var first, ..] && linked.ById.TryGetValue(first.Group, out var resource) ? resource.Title : null;
    }
}
