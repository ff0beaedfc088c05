using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Content.Model.Resources;
using LearningHub.Studio.Layout;
using LearningHub.Studio.People;
using LearningHub.Studio.Sources;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Writing;

/// <summary>Shows a resource as a form and handles the form.</summary>
internal static class EditEndpoint
{
    /// <summary>Shows it.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio, string section, string id)
    {
        if (ContentPaths.Find(studio.Folder.Files, section, id) is not { } path) return NotFoundAsync(context, studio);
        var bytes = studio.Folder.Files.Read(path);
        var type = ContentPaths.Read(path)!.Value.Type;
        if (EditableText.Read(bytes) is not { } file || PostedText.Cut(file, type) is not { } posted)
        {
            context.Response.Redirect($"/file?path={Uri.EscapeDataString(path)}");
            return Task.CompletedTask;
        }
        var page = EditBuilder.Build(studio.Folder, path, posted, bytes, isUnsaved: false, FrameFor(context, studio, posted));
        return StudioPages.ShowAsync<EditView>(context, Complete(studio, page, null));
    }

    /// <summary>Handles the form: saves it, or shows it again with a card added, moved or removed.</summary>
    public static async Task TakeAsync(HttpContext context, StudioRequest studio, string section, string id)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (ContentPaths.Find(studio.Folder.Files, section, id) is not { } path)
        {
            await GoneAsync(context, studio, string.Join("\n\n", form["card.text"].Prepend(form["front"].ToString())));
            return;
        }
        var type = ContentPaths.Read(path)!.Value.Type;
        var current = studio.Folder.Files.Read(path);
        if (EditableText.Read(current) is not { } file || PostedText.Read(form, type) is not { } posted)
        {
            await RefuseAsync(
                context, studio, "The form arrived incomplete, or the file can no longer be read as text. Nothing was changed.");
            return;
        }
        var problems = posted.Unchanged
            .Select(key => $"\"{key}\" could not be changed without changing the text around it. Change it in the whole file.").ToList();
        var wish = form["do"].ToString() is { Length: > 0 } said ? said : "save";
        if (wish != "save" || problems.Count > 0)
        {
            studio.Writers.Wrote(path, context.Person());
            var changed = wish == "save" ? posted : ButtonActions.Apply(posted, wish, form, type, problems);
            var frame = FrameFor(context, studio, changed) with { Problems = problems };
            var page = EditBuilder.Build(studio.Folder, path, changed, file.BytesWith(changed.Text), isUnsaved: true, frame);
            await StudioPages.ShowAsync<EditView>(
                context, Complete(studio, page, Ticked(form)),
                problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
            return;
        }
        var next = StudioLinks.Resource("edit", section, id);
        if (Ticked(form) is { } ticked && studio.Imports.Tick(path, ticked) && posted.Hash == file.Hash && posted.Text == file.Text)
            await StudioRequest.LeadTo(context, next, "ticked");
        else await SaveEndpoint.SaveAsync(context, studio, path, posted.Text, posted.Hash, next);
    }

    /// <summary>Says that there is no such resource.</summary>
    public static Task NotFoundAsync(HttpContext context, StudioRequest studio) => StudioPages.ShowAsync<MessageView>(
        context, new MessagePage(
            studio.Pages.FrameFor(context, "Not found", "Library"), "There is no such file",
            "It may have been renamed or withdrawn.", "/library", "Go to the library"), StatusCodes.Status404NotFound);

    /// <summary>Says that a file has gone while somebody wrote, and shows what they wrote.</summary>
    public static Task GoneAsync(HttpContext context, StudioRequest studio, string words) => StudioPages.ShowAsync<MessageView>(
        context, new MessagePage(
            studio.Pages.FrameFor(context, "Not saved", "Library"), "This file is no longer in the folder",
            "Somebody has removed, renamed or withdrawn it since you opened it. Nothing was saved. Copy your words from here.",
            "/library", "Go to the library")
        { Unsaved = words }, StatusCodes.Status404NotFound);

    /// <summary>Says why nothing was done.</summary>
    public static Task RefuseAsync(HttpContext context, StudioRequest studio, string why) => StudioPages.ShowAsync<MessageView>(
        context, new MessagePage(
            studio.Pages.FrameFor(context, "Not done", "Library"), "This was not done", why, "/library", "Go to the library"),
        StatusCodes.Status422UnprocessableEntity);

    // What the form says was ticked by hand; null if it has no such list.
    private static string[]? Ticked(IFormCollection form) =>
        form.ContainsKey("has.ticks") ? [.. form["tick"].OfType<string>()] : null;

    // With what readers wrote, and the report that it was imported from.
    private static EditPage Complete(StudioRequest studio, EditPage page, IReadOnlyCollection<string>? ticked)
    {
        page = page with { Remarks = [.. studio.Readers.List(page.Path).SelectMany(link => link.Remarks)] };
        if (studio.Imports.Find(page.Path) is not { } import) return page;
        Diagnostic[] diagnostics =
            [.. page.Diagnostics, .. studio.Folder.Library.Diagnostics.Where(diagnostic => diagnostic.Path != page.Path)];
        return page with
        {
            Frame = page.Frame with { IsWide = true },
            Beside = ImportBeside.Build(
                import, studio.Folder, page.Posted.Text, [.. page.Cards.Select(card => (card.Line, card.LastLine))], diagnostics,
                ticked ?? import.Ticked),
        };
    }

    private static Frame FrameFor(HttpContext context, StudioRequest studio, PostedText posted)
    {
        var title = posted.Front.ValuesOf("title") is [{ Length: > 0 } first, ..] ? first : "Without a title";
        return studio.Pages.FrameFor(context, title, "Library");
    }
}
