using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.DataFiles.Questions;
using LearningHub.Content.Editing;
using LearningHub.Content.Editing.Settings;
using LearningHub.Studio.Layout;
using LearningHub.Studio.Writing;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Configuring;

/// <summary>Shows the settings of a data file as a form and takes the form.</summary>
internal static class SettingsEndpoint
{
    /// <summary>Shows it; leads to the whole text where the file cannot be changed value by value.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio)
    {
        if (FileOf(context, studio) is not { } file) return EditEndpoint.NotFoundAsync(context, studio);
        if (EditableText.Read(studio.Folder.Files.Read(file.Name)) is not { } text
            || SettingsEditor.Read(text.Text, file.Keys) is not { } editor)
        {
            context.Response.Redirect(StudioLinks.WholeFile(file.Name));
            return Task.CompletedTask;
        }
        return ShowAsync(context, studio, file, editor, text.Hash, []);
    }

    /// <summary>Saves it.</summary>
    public static async Task TakeAsync(HttpContext context, StudioRequest studio)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (FileOf(context, studio) is not { } file)
        {
            await EditEndpoint.NotFoundAsync(context, studio);
            return;
        }
        var text = EditableText.WithLineFeeds(form["text"].ToString());
        if (!form.ContainsKey("text") || SettingsEditor.Read(text, file.Keys) is not { } opened)
        {
            await EditEndpoint.RefuseAsync(context, studio, "The form arrived incomplete. Nothing was changed.");
            return;
        }
        var posted = new PostedSettings(form);
        var changed = posted.Apply(opened, file);
        var hash = form["hash"].ToString();
        if (posted.Unchanged.Count == 0)
        {
            await SaveEndpoint.SaveAsync(context, studio, file.Name, changed.Text, hash, StudioLinks.Settings(file.Name));
            return;
        }
        await ShowAsync(context, studio, file, changed, hash, [.. posted.Unchanged.Select(name =>
            $"\"{name}\" could not be changed without changing the text around it. Change it in the whole file.")]);
    }

    private static Task ShowAsync(
        HttpContext context, StudioRequest studio, DataFile file, SettingsEditor editor, string hash, IReadOnlyList<string> problems)
    {
        var (parts, locked) = SettingsBuilder.Build(editor, file, studio.Folder.Library);
        var what = file.Keys == ToolFormKeys.All ? "Questions" : "Settings";
        var page = new SettingsPage
        {
            Frame = studio.Pages.FrameFor(context, $"{what}: {file.Name}", "Library") with { Problems = problems },
            Path = file.Name,
            Hash = hash,
            Text = editor.Text,
            Parts = parts,
            Locked = locked,
            Diagnostics = [.. studio.Folder.Library.Diagnostics.Where(found => found.Path == file.Name)],
        };
        return StudioPages.ShowAsync<SettingsView>(
            context, page, problems.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static DataFile? FileOf(HttpContext context, StudioRequest studio)
    {
        var name = context.Request.Query["file"].ToString();
        return studio.Folder.Files.List().Contains(name) ? StudioLinks.FormOf(name) : null;
    }
}
