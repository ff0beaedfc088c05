using System.Text;
using LearningHub.Content.Drafting;
using LearningHub.Content.Editing;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Text;
using LearningHub.Studio.Layout;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Managing;

/// <summary>Makes new resources from the template of their type.</summary>
internal static class NewEndpoint
{
    /// <summary>Shows the form.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio) =>
        StudioPages.ShowAsync<NewView>(
            context,
            new NewPage(
                studio.Pages.FrameFor(context, "New resource", "New"), string.Empty, context.Request.Query["title"].ToString()));

    /// <summary>Makes the resource.</summary>
    public static async Task MakeAsync(HttpContext context, StudioRequest studio)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (title, typeId) = (form["title"].ToString().Trim(), form["type"].ToString());
        var type = ResourceType.All.FirstOrDefault(each => each.Id == typeId);
        var id = Ids.FromWords(title);
        var problem = (title.Length, type) switch
        {
            (0, _) => "Write a title.",
            (_, null) => "Choose what it is.",
            _ => ContentPaths.ProblemWith(studio.Folder.Files, id) is { } refused
                ? $"{refused} Choose another title: you can change it later."
                : null,
        };
        if (problem is not null)
        {
            var frame = studio.Pages.FrameFor(context, "New resource", "New") with { Problems = [problem] };
            await StudioPages.ShowAsync<NewView>(context, new NewPage(frame, typeId, title), StatusCodes.Status422UnprocessableEntity);
            return;
        }
        var files = ResourceDraft.Files(type!, id, studio.Folder.Today);
        studio.Folder.Change(writer =>
        {
            foreach (var (path, text) in files) writer.Create(path, Encoding.UTF8.GetBytes(WithTitle(text, title, type!)));
            return [.. files.Select(file => file.Path)];
        });
        await StudioRequest.LeadTo(context, StudioLinks.Resource("edit", type!.Section, id), "made");
    }

    private static string WithTitle(string text, string title, ResourceType type)
    {
        if (ResourceParts.Cut(text) is not { } parts) return text;
        var front = FrontMatterEditor.Read(parts.FrontMatter)?.Set(CommonKeys.Title, [title], type);
        return front is null ? text : (parts with { FrontMatter = front.Text }).Text;
    }
}
