using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Studio.Layout;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Writing;

/// <summary>Shows a text file of the content folder as one text, and saves it.</summary>
internal static class WholeEndpoint
{
    /// <summary>Shows it.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio)
    {
        if (PathOf(context, studio) is not { } path) return EditEndpoint.NotFoundAsync(context, studio);
        var bytes = studio.Folder.Files.Read(path);
        var file = EditableText.Read(bytes);
        var diagnostics = studio.Folder.Library.Diagnostics.Where(diagnostic => diagnostic.Path == path);
        var page = new WholePage(
            studio.Pages.FrameFor(context, path, "Library"), path, EditableText.HashOf(bytes), file?.Text, [.. diagnostics]);
        return StudioPages.ShowAsync<WholeView>(context, page);
    }

    /// <summary>Saves it.</summary>
    public static async Task TakeAsync(HttpContext context, StudioRequest studio)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (PathOf(context, studio) is not { } path)
        {
            await EditEndpoint.GoneAsync(context, studio, form["text"].ToString());
            return;
        }
        if (!form.ContainsKey("text"))
        {
            await EditEndpoint.RefuseAsync(context, studio, "The form arrived incomplete. Nothing was changed.");
            return;
        }
        var text = EditableText.WithLineFeeds(form["text"].ToString());
        await SaveEndpoint.SaveAsync(
            context, studio, path, text, form["hash"].ToString(), $"/file?path={Uri.EscapeDataString(path)}");
    }

    /// <summary>Shows a text that was not saved, with the diagnostics that prevent it.</summary>
    public static Task ShowRefusedAsync(
        HttpContext context, StudioRequest studio, string path, string text, string hash, IReadOnlyList<Diagnostic> diagnostics)
    {
        var frame = studio.Pages.FrameFor(context, path, "Library") with
        {
            Problems = ["This was not saved, because the whole library needs this file. Correct what is listed below, and save again."],
        };
        return StudioPages.ShowAsync<WholeView>(
            context, new WholePage(frame, path, hash, text, diagnostics), StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Shows a text that somebody may not save, or that could not be saved, so that it is not lost.</summary>
    public static Task ShowRefusedAsync(
        HttpContext context, StudioRequest studio, string path, string text, string hash, string refusal,
        int status = StatusCodes.Status403Forbidden)
    {
        var frame = studio.Pages.FrameFor(context, path, "Library") with { Problems = [refusal] };
        return StudioPages.ShowAsync<WholeView>(
            context, new WholePage(frame, path, hash, text, []), status);
    }

    // Only files that the folder lists, so no path can lead out of it.
    private static string? PathOf(HttpContext context, StudioRequest studio)
    {
        var path = context.Request.Query["path"].ToString();
        var isText = path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal)
            || path.EndsWith(".txt", StringComparison.Ordinal);
        return isText && studio.Folder.Files.List().Contains(path) ? path : null;
    }
}
