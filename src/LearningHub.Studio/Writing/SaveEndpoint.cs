using LearningHub.Content.Diagnostics;
using LearningHub.Content.Editing;
using LearningHub.Studio.Layout;
using LearningHub.Studio.People;
using LearningHub.Studio.Trail;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Writing;

/// <summary>Saves a text, and lets people merge their changes if two of them have changed the same file.</summary>
internal static class SaveEndpoint
{
    /// <summary>Saves a text, but only over the version that was opened.</summary>
    public static Task SaveAsync(
        HttpContext context, StudioRequest studio, string path, string text, string hash, string next, string done = "saved")
    {
        var current = studio.Folder.Files.Read(path);
        if (EditableText.Read(current) is not { } file)
            return EditEndpoint.RefuseAsync(context, studio, $"{path} can no longer be read as text. Nothing was changed.");
        if (RoleLimits.RefusalOf(context.Person(), path, file.Text, text) is { } refusal)
            return WholeEndpoint.ShowRefusedAsync(context, studio, path, text, hash, refusal);
        var bytes = file.BytesWith(text);
        if (!DataFiles.MayBeSaved(studio.Folder, path, bytes, out var diagnostics))
            return WholeEndpoint.ShowRefusedAsync(context, studio, path, text, hash, diagnostics);
        try
        {
            if (file.Hash != hash || !studio.Folder.TrySave(path, hash, bytes)) return ShowConflictAsync(context, studio, path, text, next);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A full disk, for example. The words go back to whoever wrote them.
            return WholeEndpoint.ShowRefusedAsync(
                context, studio, path, text, hash,
                $"This could not be written: {exception.Message} The file is as it was. Your words are below: copy them, or save again.",
                StatusCodes.Status507InsufficientStorage);
        }
        Remember(context.Person(), studio, path, file.Text, text);
        return StudioRequest.LeadTo(context, next, current.AsSpan().SequenceEqual(bytes) ? "unchanged" : done);
    }

    /// <summary>Handles the choices of somebody who merges two versions.</summary>
    public static async Task JoinAsync(HttpContext context, StudioRequest studio)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (path, mine) = (form["path"].ToString(), EditableText.WithLineFeeds(form["mine"].ToString()));
        if (!studio.Folder.Files.List().Contains(path) || EditableText.Read(studio.Folder.Files.Read(path)) is not { } file)
        {
            await EditEndpoint.NotFoundAsync(context, studio);
            return;
        }
        var next = StudioLinks.Edit(path);
        var choices = VersionJoin.Differences(file.Text, mine).Select((_, i) => form[$"choice.{i}"].ToString()).ToArray();
        if (file.Hash != form["hash"].ToString() || choices.Any(choice => choice.Length == 0))
        {
            await ShowConflictAsync(context, studio, path, mine, next);
            return;
        }
        await SaveAsync(context, studio, path, VersionJoin.Join(file.Text, mine, choices), file.Hash, next, "joined");
    }

    private static void Remember(StudioPerson person, StudioRequest studio, string path, string before, string after)
    {
        studio.Writers.Saved(path, person);
        if (before == after) return;
        studio.Keep(person, [path], $"Change {path}");
        if (path.EndsWith(".yml", StringComparison.Ordinal)) studio.Trail.Add(person, TrailEvent.SettingsChanged, path);
        foreach (var risk in RoleLimits.NewlyAccepted(before, after)) studio.Trail.Add(person, TrailEvent.RiskAccepted, path, risk);
    }

    private static Task ShowConflictAsync(HttpContext context, StudioRequest studio, string path, string mine, string next)
    {
        var file = EditableText.Read(studio.Folder.Files.Read(path))!;
        var page = new ConflictPage(
            studio.Pages.FrameFor(context, "Two versions", "Library"), path, file.Hash, EditableText.WithLineFeeds(mine), next,
            VersionJoin.Differences(file.Text, EditableText.WithLineFeeds(mine)));
        return StudioPages.ShowAsync<ConflictView>(context, page, StatusCodes.Status409Conflict);
    }
}
