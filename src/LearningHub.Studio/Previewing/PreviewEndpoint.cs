using LearningHub.Content.Editing;
using LearningHub.Studio.Layout;
using LearningHub.Studio.Writing;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Previewing;

/// <summary>Shows a page in frames from the port of the preview. It has another origin, so its scripts cannot act in the studio.
///</summary>
internal static class PreviewEndpoint
{
    private const string HelpAddress = "/pages/help-studio/";

    /// <summary>Shows it.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio, string section, string id)
    {
        if (ContentPaths.Find(studio.Folder.Files, section, id) is not { } path) return EditEndpoint.NotFoundAsync(context, studio);
        return StudioPages.ShowAsync<PreviewView>(context, new PreviewPage(
            studio.Pages.FrameFor(context, "Preview", "Library"), studio.Preview.LinkTo(context, $"/{section}/{id}/"), path,
            studio.Folder.Library.HasErrors));
    }

    /// <summary>Redirects to the help page of the studio in the preview.</summary>
    public static Task HelpAsync(HttpContext context, StudioRequest studio)
    {
        context.Response.Redirect(studio.Preview.LinkTo(context, HelpAddress));
        return Task.CompletedTask;
    }
}
