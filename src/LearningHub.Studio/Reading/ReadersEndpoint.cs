using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Studio.Layout;
using LearningHub.Studio.People;
using LearningHub.Studio.Readers;
using LearningHub.Studio.Trail;
using LearningHub.Studio.Writing;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Reading;

/// <summary>Makes and ends links for readers, and shows what they wrote.</summary>
internal static class ReadersEndpoint
{
    /// <summary>Shows the links of a resource.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio, string section, string id) =>
        ShowAsync(context, studio, section, id, []);

    /// <summary>Makes a link, ends one, or erases all with what readers wrote.</summary>
    public static async Task TakeAsync(HttpContext context, StudioRequest studio, string section, string id)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (ContentPaths.Find(studio.Folder.Files, section, id) is not { } path)
        {
            await EditEndpoint.NotFoundAsync(context, studio);
            return;
        }
        var (does, link) = (form["do"].ToString(), form["link"].ToString());
        if (does == "make" && ProblemOf(studio, path) is { } problem)
        {
            await ShowAsync(context, studio, section, id, [problem]);
            return;
        }
        if (does == "make")
        {
            studio.Readers.Make(path, context.Person().Name);
            studio.Trail.Add(context.Person(), TrailEvent.LinkMade, path);
        }
        else if (does == "end" && studio.Readers.List(path).Any(each => each.Id == link))
        {
            studio.Readers.End(link);
            studio.Trail.Add(context.Person(), TrailEvent.LinkEnded, path);
        }
        else if (does == "erase") studio.Readers.Erase([path]);
        await StudioRequest.LeadTo(context, StudioLinks.Resource("readers", section, id), $"link-{does}");
    }

    private static Task ShowAsync(HttpContext context, StudioRequest studio, string section, string id, string[] problems)
    {
        if (ContentPaths.Find(studio.Folder.Files, section, id) is not { } path) return EditEndpoint.NotFoundAsync(context, studio);
        if (!studio.Readers.IsPossible)
            return EditEndpoint.RefuseAsync(context, studio, "Links for readers need a studio that publishes: start it with --to.");
        var title = studio.Folder.Library.Source.Resources.FirstOrDefault(file => file.Path == path)?.Resource?.Title ?? path;
        var now = TimeProvider.System.GetUtcNow();
        return StudioPages.ShowAsync<ReadersView>(
            context,
            new ReadersPage(
                studio.Pages.FrameFor(context, "Readers", "Library") with { Problems = problems }, path, title, $"{section}/{id}",
                [.. studio.Readers.List(path).Select(link => (link, link.WorksAt(now) ? AddressOf(context, studio, link) : null))],
                studio.Options.SignIn is null),
            problems.Length > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    // The ticket in a link to the preview would open all of it.
    private static string AddressOf(HttpContext context, StudioRequest studio, ReaderLink link) =>
        studio.Preview.LinkTo(context, $"{ReaderDoor.Path}/{studio.Readers.TokenFor(link)}").Split('?')[0];

    private static string? ProblemOf(StudioRequest studio, string path)
    {
        var open = studio.Folder.Library.Diagnostics.Count(found => found.Path == path && found.Code.Severity is not Severity.Advice
            && DiagnosticCodes.MayBeAccepted(found.Code.Id));
        return open == 0 ? null
            : "The safety check has found something in this text that may identify somebody. Mend or accept it before others read it.";
    }
}
