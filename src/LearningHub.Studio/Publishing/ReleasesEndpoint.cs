using LearningHub.Releases.Inspection;
using LearningHub.Releases.Publishing;
using LearningHub.Studio.Layout;
using LearningHub.Studio.People;
using LearningHub.Studio.Trail;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Publishing;

/// <summary>Lists releases and takes back.</summary>
internal static class ReleasesEndpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Lists them.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio) => ShowAsync(context, studio, []);

    /// <summary>Serves an earlier release again.</summary>
    public static async Task TakeBackAsync(HttpContext context, StudioRequest studio)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var by = WhoPublishes.NameIn(context, form);
        if (studio.Publication is not { } folder || by.Length == 0)
        {
            await ShowAsync(context, studio, ["Write who does it."]);
            return;
        }
        try
        {
            using var publisher = await Publisher.BeginAsync(
                folder, by, Patience, studio.Options.Say, TimeProvider.System, CancellationToken.None);
            await publisher.TakeBackAsync(folder.FindRelease(form["release"].ToString()), form["sure"] == "yes", CancellationToken.None);
            studio.Trail.Add(context.Person(), TrailEvent.TakenBack, form["release"].ToString(), by: by);
            await StudioRequest.LeadTo(context, "/releases", "taken-back");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await ShowAsync(context, studio, [exception.Message]);
        }
    }

    private static async Task ShowAsync(HttpContext context, StudioRequest studio, IReadOnlyList<string> problems)
    {
        var frame = studio.Pages.FrameFor(context, "Releases", "Releases") with { Problems = problems };
        var list = studio.Publication is { } folder ? await ReleaseList.ReadAsync(folder, context.RequestAborted) : null;
        var address = studio.Folder.Library.Source.Settings?.Address.ToString() ?? "/";
        await StudioPages.ShowAsync<ReleasesView>(
            context, new ReleasesPage(frame, list, address),
            problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }
}
