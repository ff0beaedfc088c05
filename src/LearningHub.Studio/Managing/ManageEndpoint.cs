using System.Text;
using LearningHub.Content.Editing;
using LearningHub.Content.FrontMatter;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Text;
using LearningHub.Studio.Fields;
using LearningHub.Studio.Layout;
using LearningHub.Studio.People;
using LearningHub.Studio.Trail;
using LearningHub.Studio.Writing;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Studio.Managing;

/// <summary>Copies, renames and withdraws resources.</summary>
internal static class ManageEndpoint
{
    /// <summary>Shows what can be done.</summary>
    public static Task ShowAsync(HttpContext context, StudioRequest studio, string section, string id) =>
        ShowAsync(context, studio, section, id, null);

    /// <summary>Copies a resource as a draft.</summary>
    public static async Task CopyAsync(HttpContext context, StudioRequest studio, string section, string id)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var files = studio.Folder.Files;
        var title = form["title"].ToString().Trim();
        var fresh = Ids.FromWords(title);
        if (ContentPaths.Find(files, section, id) is not { } path || EditableText.Read(files.Read(path)) is not { } text)
        {
            await EditEndpoint.NotFoundAsync(context, studio);
            return;
        }
        if ((title.Length == 0 ? "Write a title for the copy." : ContentPaths.ProblemWith(files, fresh)) is { } problem)
        {
            await ShowAsync(context, studio, section, id, problem);
            return;
        }
        var type = ContentPaths.Read(path)!.Value.Type;
        var copy = CopyOf(text.Text, title, type);
        var isFolder = path.EndsWith("/index.md", StringComparison.Ordinal);
        var own = $"{section}/{id}/";
        // The copy of a course has the same sessions, not copies of them.
        var beside = isFolder ? files.List().Where(other => other.StartsWith(own, StringComparison.Ordinal)
            && !other.EndsWith(".md", StringComparison.Ordinal)) : [];
        var target = isFolder ? $"{section}/{fresh}/index.md" : $"{path[..path.LastIndexOf('/')]}/{fresh}.md";
        studio.Folder.Change(writer =>
        {
            foreach (var other in beside) writer.Create($"{section}/{fresh}/{other[own.Length..]}", files.Read(other));
            writer.Create(target, Encoding.UTF8.GetBytes(copy));
            return [target];
        });
        await StudioRequest.LeadTo(context, StudioLinks.Resource("edit", section, fresh), "made");
    }

    /// <summary>Gives a resource another address; the old one redirects there.</summary>
    public static async Task RenameAsync(HttpContext context, StudioRequest studio, string section, string id)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var fresh = form["id"].ToString().Trim();
        if (ContentPaths.Find(studio.Folder.Files, section, id) is not { } path)
        {
            await EditEndpoint.NotFoundAsync(context, studio);
            return;
        }
        var plan = Ids.IsId(fresh) ? Renaming.Plan(studio.Folder.Files, path, fresh) : null;
        var problem = ContentPaths.ProblemWith(studio.Folder.Files, fresh)
            ?? (plan is not null ? null
                : "The address could not be written into the file without changing the text around it. Correct the file first.");
        if (problem is not null)
        {
            await ShowAsync(context, studio, section, id, problem);
            return;
        }
        studio.Folder.Change(writer => Renaming.Do(writer, studio.Folder.Files, plan!));
        studio.Imports.Move(path, ContentPaths.Find(studio.Folder.Files, section, fresh)!);
        studio.Writers.Erase([path]);
        studio.Keep(context.Person(), studio.Folder.Files.List().Append(path), $"Rename {path} to {fresh}");
        await StudioRequest.LeadTo(context, StudioLinks.Resource("manage", section, fresh), "renamed");
    }

    /// <summary>Takes a resource out of the library.</summary>
    public static async Task WithdrawAsync(HttpContext context, StudioRequest studio, string section, string id)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (ContentPaths.Find(studio.Folder.Files, section, id) is not { } path)
        {
            await EditEndpoint.NotFoundAsync(context, studio);
            return;
        }
        var reason = Field.Flat(form["reason"].ToString());
        if (reason.Length == 0)
        {
            await ShowAsync(context, studio, section, id, "Write in a sentence why it is withdrawn. Readers see it at the old address.");
            return;
        }
        var title = form["untitled"] == "yes" ? null : TitleOf(studio, path);
        var entry = new WithdrawnEntry($"/{section}/{id}/", title, studio.Folder.Today, reason, form["replaced-by"].ToString());
        if (Withdrawing.ProblemWith(studio.Folder, entry) is { } problem)
        {
            await ShowAsync(context, studio, section, id, problem);
            return;
        }
        studio.Folder.Change(writer => Withdrawing.Do(writer, studio.Folder.Files, path, entry, form["erase"] == "yes"));
        studio.Imports.Erase([path]);
        studio.Writers.Erase([path]);
        studio.Keep(context.Person(), [path, Withdrawing.ListFile], $"Withdraw {path}");
        studio.Trail.Add(context.Person(), TrailEvent.Withdrawn, path, reason);
        await StudioRequest.LeadTo(context, "/library", "withdrawn");
    }

    private static Task ShowAsync(HttpContext context, StudioRequest studio, string section, string id, string? problem)
    {
        if (ContentPaths.Find(studio.Folder.Files, section, id) is not { } path) return EditEndpoint.NotFoundAsync(context, studio);
        var title = TitleOf(studio, path) ?? path;
        var frame = studio.Pages.FrameFor(context, title, "Library") with { Problems = problem is null ? [] : [problem] };
        var page = new ManagePage
        {
            Frame = frame,
            Path = path,
            Type = ContentPaths.Read(path)!.Value.Type,
            Id = id,
            Title = title,
            NamedBy = [.. Renaming.NamesOf(studio.Folder.Files, path)],
            Others =
            [
                .. studio.Folder.Library.Source.Resources.Select(file => file.Resource).OfType<Resource>()
                    .Where(other => other.Path != path && other.Status is not ResourceStatus.Draft)
                    .Select(other => (other.Id, other.Title)),
            ],
        };
        return StudioPages.ShowAsync<ManageView>(
            context, page, problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static string? TitleOf(StudioRequest studio, string path) =>
        studio.Folder.Library.Source.Resources.FirstOrDefault(file => file.Path == path)?.Resource?.Title;

    private static string CopyOf(string text, string title, ResourceType type)
    {
        if (ResourceParts.Cut(text) is not { } parts || FrontMatterEditor.Read(parts.FrontMatter) is not { } front) return text;
        front = front.Set(CommonKeys.Title, [title], type) ?? front;
        front = front.Set(CommonKeys.Status, ["draft"], type) ?? front;
        // Aliases and accepted risks belong to the original.
        front = front.Set(CommonKeys.Aliases, [], type) ?? front;
        return (parts with { FrontMatter = front.Text }).Text;
    }
}
