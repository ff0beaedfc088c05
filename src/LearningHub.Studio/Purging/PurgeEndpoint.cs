using LearningHub.Releases.Folder;
using LearningHub.Releases.Publishing;
using LearningHub.Releases.Purging;
using LearningHub.Studio.History;
using LearningHub.Studio.Layout;
using LearningHub.Studio.People;
using LearningHub.Studio.Publishing;
using LearningHub.Studio.Trail;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Purging;

/// <summary>Searches releases, what lies beside them, the content folder and its history for words, and removes them for good. The
/// words are in no address and no record.</summary>
internal static class PurgeEndpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Shows the form.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio) => ShowAsync(context, PageOf(context, studio, []));

    /// <summary>Searches, or removes.</summary>
    public static async Task TakeAsync(HttpContext context, StudioRequest studio)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var typed = form["words"].ToString().Trim();
        if (PurgeWords.Parse(typed) is not { } words)
        {
            await ShowAsync(context, PageOf(
                context, studio, ["Write words of at least three letters or digits: shorter ones are in every release."]));
            return;
        }
        var folder = studio.Publication is { } publication && Directory.Exists(publication.Root) ? publication : null;
        var page = Look(PageOf(context, studio, []) with { Words = typed }, studio, folder, words, context.RequestAborted);
        if (form["do"] != "remove" || !page.MayRemove)
        {
            await ShowAsync(context, page);
            return;
        }
        var by = WhoPublishes.NameIn(context, form);
        var problem = by.Length == 0 ? "Write who does it."
            : form["confirm"].ToString().Trim() != page.Confirmation ? $"Nothing was removed. Type exactly: {page.Confirmation}" : null;
        if (problem is not null)
        {
            await ShowAsync(context, page with { Frame = page.Frame with { Problems = [problem] } });
            return;
        }
        try
        {
            page = await RemoveAsync(page, studio, folder, words, by, form["serve"].ToString());
            studio.Trail.Add(context.Person(), TrailEvent.Purged, detail: Summary(page), by: by);
        }
        catch (IOException exception)
        {
            page = page with { Frame = page.Frame with { Problems = [exception.Message] } };
        }
        await ShowAsync(context, page);
    }

    private static PurgePage Look(
        PurgePage page, StudioRequest studio, PublicationFolder? folder, PurgeWords words, CancellationToken cancellation)
    {
        var found = folder is null ? null : Purger.Preview(folder, words, cancellation);
        return page with
        {
            Found = found,
            Content = SearchedContent.Search(studio.Folder.Root, words),
            Current = folder?.Current,
            Others = folder is null ? []
                : [.. folder.List().Except(found!.Removed).Except(LiveHistory.Read(folder).TakenBack).Reverse()],
        };
    }

    private static async Task<PurgePage> RemoveAsync(
        PurgePage page, StudioRequest studio, PublicationFolder? folder, PurgeWords words, string by, string serve)
    {
        if (page.IsServed && serve.Length == 0)
        {
            throw new IOException(
                $"{page.Current} is served and contains the words. Nothing was removed. Correct the text and publish it, or choose the "
                + "release to serve instead.");
        }
        var instead = page.IsServed ? folder!.FindRelease(serve) : null;
        // Whatever may be refused comes before the first change. Closing the browser does not stop a removal.
        using var publisher = folder is not null && page.Found is { Before.Places.Count: > 0 }
            ? await Publisher.BeginAsync(folder, by, Patience, studio.Options.Say, TimeProvider.System, CancellationToken.None) : null;
        // First the history: the newest texts must be free of the words, or they come back with the next release.
        var after = page.MayRewrite ? HistoryPurge.Purge(studio.Folder.Root, page.Content!.History!, words) : null;
        var removed = publisher is null ? null : await new Purger(publisher).PurgeTextAsync(words, instead, CancellationToken.None);
        studio.Unsaved.Forget();
        return page with
        {
            Removed = removed,
            HistoryAfter = after,
            Content = SearchedContent.Search(studio.Folder.Root, words),
        };
    }

    // Without the words.
    private static string Summary(PurgePage page) =>
        $"releases removed: {page.Removed?.Removed.Count ?? 0}, places: {page.Found?.Before?.Places.Count ?? 0}, history rewritten: "
        + $"{(page.HistoryAfter is null ? "no" : "yes")}, {(page.IsClean ? "nothing is left" : "something is left")}";

    private static PurgePage PageOf(HttpContext context, StudioRequest studio, IReadOnlyList<string> problems) => new()
    {
        Frame = studio.Pages.FrameFor(context, "Remove words for good", "Releases") with { Problems = problems },
        HasReleases = studio.Publication is not null,
    };

    private static Task ShowAsync(HttpContext context, PurgePage page) => StudioPages.ShowAsync<PurgeView>(
        context, page, page.Frame.HasProblems ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
