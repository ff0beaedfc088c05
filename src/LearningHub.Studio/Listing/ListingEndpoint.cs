using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Resources;
using LearningHub.Studio.Folder;
using LearningHub.Studio.Layout;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Listing;

/// <summary>The library as one table, filtered and searched.</summary>
internal static class ListingEndpoint
{
    /// <summary>Shows it.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio)
    {
        var query = context.Request.Query;
        var (words, type, status) = (query["q"].ToString().Trim(), query["type"].ToString(), query["status"].ToString());
        var rows = Rows(studio.Folder);
        var (column, isDescending) = (ListingColumn.Find(query["sort"].ToString()), query["order"] == "down");
        var page = new ListingPage
        {
            Frame = studio.Pages.FrameFor(context, "Library", "Library"),
            Words = words,
            Type = type,
            Status = status,
            Column = column,
            IsDescending = isDescending,
            All = rows.Count,
            Rows =
            [
                .. ListingColumn.Sort(rows.Where(row => (type.Length == 0 || row.Type.Id == type)
                    && (status.Length == 0 || row.Status == status)
                    && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Holds(studio.Folder, row, word))),
                    column, isDescending),
            ],
            DataFiles = [.. studio.Folder.Files.List().Where(path => path.EndsWith(".yml", StringComparison.Ordinal))],
        };
        return StudioPages.ShowAsync<ListingView>(context, page);
    }

    private static List<ListingRow> Rows(StudioFolder folder)
    {
        var diagnostics = folder.Library.Diagnostics.Where(diagnostic => diagnostic.Code.Severity is not Severity.Advice)
            .CountBy(diagnostic => diagnostic.Path).ToDictionary();
        var rows = new List<ListingRow>();
        foreach (var file in folder.Library.Source.Resources)
        {
            if (ContentPaths.Read(file.Path) is not { } place) continue;
            rows.Add(new ListingRow(
                file.Path, place.Type, place.Id, file.Resource?.Title is { Length: > 0 } title ? title : file.Path,
                StatusOf(file, folder.Today), file.Resource?.Owner, file.Resource?.ReviewBy?.Value,
                diagnostics.GetValueOrDefault(file.Path),
                File.GetLastWriteTimeUtc(Path.Combine(folder.Root, file.Path))));
        }
        return rows;
    }

    private static string StatusOf(ResourceFile file, DateOnly today) => file.Resource switch
    {
        null => "cannot be read",
        { } resource when resource.IsHeldBackOn(today) => "held back",
        { } resource when resource.IsOverOn(today) => "ended",
        { } resource => resource.Status.ToString().ToLowerInvariant(),
    };

    // A word is searched for in the columns of the table, then in the text itself.
    private static bool Holds(StudioFolder folder, ListingRow row, string word)
    {
        if ($"{row.Title} {row.Id} {row.Owner} {row.Type.Label}".Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return EditableText.Read(folder.Files.Read(row.Path))?.Text.Contains(word, StringComparison.OrdinalIgnoreCase) is true;
    }
}
