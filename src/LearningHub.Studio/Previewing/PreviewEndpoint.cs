using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Studio.Layout;
using LearningHub.Studio.People;
using LearningHub.Studio.Writing;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Previewing;

/// <summary>Shows a page in frames from the port of the preview. It has another origin, so its scripts cannot act in the studio.
///</summary>
internal static class PreviewEndpoint
{
    private const string HelpAddress = "/pages/help-studio/";

    /// <summary>Shows the page as it was saved.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio, string section, string id)
    {
        if (ContentPaths.Find(studio.Folder.Files, section, id) is not { } path) return EditEndpoint.NotFoundAsync(context, studio);
        var page = $"/{section}/{id}/";
        return StudioPages.ShowAsync<PreviewView>(context, new PreviewPage(
            studio.Pages.FrameFor(context, "Preview", "Library"), studio.Preview.LinkTo(context, page),
            studio.Preview.LinkTo(context, PreviewViews.OnPaper(page)), path)
        {
            IsBehind = studio.Folder.Library.HasErrors,
        });
    }

    /// <summary>Shows the page as it would be with the text of a form. Nothing is written.</summary>
    public static async Task ShowUnsavedAsync(HttpContext context, StudioRequest studio, string section, string id)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (ContentPaths.Find(studio.Folder.Files, section, id) is not { } path)
        {
            await EditEndpoint.GoneAsync(context, studio, string.Join("\n\n", form["card.text"].Prepend(form["front"].ToString())));
            return;
        }
        if (EditableText.Read(studio.Folder.Files.Read(path)) is not { } file
            || PostedText.Read(form, ContentPaths.Read(path)!.Value.Type) is not { } posted)
        {
            await EditEndpoint.RefuseAsync(context, studio, "The form arrived incomplete, or the file can no longer be read as text.");
            return;
        }
        var place = form["beside"] == "yes" ? $"{context.Person().Id} {path}" : string.Empty;
        await ShowUnsavedAsync(context, studio, path, place, $"/{section}/{id}/", file.BytesWith(posted.Text));
    }

    private static Task ShowUnsavedAsync(
        HttpContext context, StudioRequest studio, string path, string place, string address, byte[] bytes)
    {
        var frame = studio.Pages.FrameFor(context, "Preview of what is not saved", "Library");
        if (studio.Folder.SiteWith(path, bytes, out var library) is not { } site)
        {
            Diagnostic[] errors = [.. library.Diagnostics.Where(diagnostic => diagnostic.Code.Severity is Severity.Error)];
            return StudioPages.ShowAsync<PreviewView>(
                context, new PreviewPage(frame, null, null, path) { IsUnsaved = true, Errors = errors },
                StatusCodes.Status422UnprocessableEntity);
        }
        var page = PreviewViews.WithUnsaved(studio.Unsaved.Keep(site, place), address);
        return StudioPages.ShowAsync<PreviewView>(context, new PreviewPage(
            frame, studio.Preview.LinkTo(context, page), studio.Preview.LinkTo(context, PreviewViews.OnPaper(page)), path)
        {
            IsUnsaved = true,
        });
    }

    /// <summary>Redirects to the help page of the studio in the preview.</summary>
    public static Task HelpAsync(HttpContext context, StudioRequest studio)
    {
        context.Response.Redirect(studio.Preview.LinkTo(context, HelpAddress));
        return Task.CompletedTask;
    }
}
