using LearningHub.Content.Editing;
using LearningHub.Studio.History;
using LearningHub.Studio.Layout;
using LearningHub.Studio.People;
using LearningHub.Studio.Writing;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Versions;

/// <summary>Shows what a resource was before, and brings a version back.</summary>
internal static class VersionsEndpoint
{
    /// <summary>Shows the versions, and one of them beside the current text.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio, string section, string id)
    {
        if (Find(studio, section, id) is not { } found) return EditEndpoint.NotFoundAsync(context, studio);
        var versions = studio.History.VersionsOf(found.Path);
        var chosen = versions.FirstOrDefault(version => version.Id == context.Request.Query["at"].ToString());
        var page = new VersionsPage
        {
            Frame = studio.Pages.FrameFor(context, "Versions", "Library"),
            Path = found.Path,
            Address = $"{section}/{id}",
            State = studio.History.State,
            Versions = versions,
            Chosen = chosen,
            Hash = found.File.Hash,
            Differences = TextOf(studio, chosen) is { } text ? VersionJoin.Differences(text, found.File.Text) : [],
        };
        return StudioPages.ShowAsync<VersionsView>(context, page);
    }

    /// <summary>Saves the text of a version over the current text, like any other save.</summary>
    public static async Task RestoreAsync(HttpContext context, StudioRequest studio, string section, string id)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (Find(studio, section, id) is not { } found)
        {
            await EditEndpoint.NotFoundAsync(context, studio);
            return;
        }
        var version = studio.History.VersionsOf(found.Path).FirstOrDefault(version => version.Id == form["version"].ToString());
        if (TextOf(studio, version) is not { } text)
        {
            await EditEndpoint.RefuseAsync(context, studio, "The history does not have this version. Nothing was changed.");
            return;
        }
        await SaveEndpoint.SaveAsync(
            context, studio, found.Path, text, form["hash"].ToString(), StudioLinks.Resource("edit", section, id), "restored");
    }

    /// <summary>Makes a repository of the content folder and keeps what may be kept.</summary>
    public static Task BeginAsync(HttpContext context, StudioRequest studio)
    {
        studio.History.Begin();
        studio.Keep(context.Person(), studio.Folder.Files.List(), "Begin the history");
        return StudioRequest.LeadTo(context, "/", "begun");
    }

    private static (string Path, EditableText File)? Find(StudioRequest studio, string section, string id) =>
        ContentPaths.Find(studio.Folder.Files, section, id) is { } path && EditableText.Read(studio.Folder.Files.Read(path)) is { } file
            ? (path, file)
            : null;

    private static string? TextOf(StudioRequest studio, SavedVersion? version) =>
        version is not null && studio.History.Read(version) is { } bytes ? EditableText.Read(bytes)?.Text : null;
}
