using System.Globalization;
using LearningHub.Content.Writing;
using LearningHub.Contract;
using LearningHub.Studio.Layout;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.TrailPages;

/// <summary>Shows who did what, and offers it as CSV.</summary>
internal static class TrailEndpoint
{
    private const int Shown = 200;
    private static readonly string[] Header = ["at", "who", "id", "role", "what", "about", "detail"];

    /// <summary>Shows it.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio)
    {
        var entries = studio.Trail.Read(out var broken);
        return StudioPages.ShowAsync<TrailView>(context, new TrailPage(
            studio.Pages.FrameFor(context, "Trail", "Trail"), studio.Trail.IsKept, [.. entries.Take(Shown)], entries.Count, broken));
    }

    /// <summary>Gives all of it as CSV.</summary>
    public static async Task DownloadAsync(HttpContext context, StudioRequest studio)
    {
        using var table = new MemoryStream();
        CsvWriter.Write(table, Header, studio.Trail.Read(out _).Select(entry => (IReadOnlyList<string>)
        [
            entry.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), entry.Who, entry.Id,
            entry.Role.ToString().ToLowerInvariant(), TrailWords.WordsFor(entry.What), entry.About, entry.Detail,
        ]));
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"trail.csv\"";
        await context.Response.Body.WriteAsync(table.ToArray(), context.RequestAborted);
    }
}
