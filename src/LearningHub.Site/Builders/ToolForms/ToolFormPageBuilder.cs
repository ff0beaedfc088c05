using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Builders.Tools;
using LearningHub.Site.Files;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Tools;

namespace LearningHub.Site.Builders.ToolForms;

/// <summary>Makes the pages on which forms are filled in.</summary>
internal sealed class ToolFormPageBuilder(SiteContext context, FrameBuilder frames)
{
    private readonly ToolViews views = new(context.Library);

    /// <summary>Each form of a tool with its address.</summary>
    public IEnumerable<(string Address, RoleForm Form, Func<PageModel> Build)> Pages(Resource resource)
    {
        foreach (var form in ToolViews.FormsOf(resource))
            yield return (resource.Address + ToolViews.FormFolder(form.Role), form, () => Build(resource, form));
    }

    private ToolFormPage Build(Resource resource, RoleForm form)
    {
        var set = ((ToolDetails)resource.Details!).Questions!;
        var address = resource.Address + ToolViews.FormFolder(form.Role);
        var role = views.RoleLabel(form.Role);
        var (frame, urls) = frames.For(
            address, form.Role is null ? resource.Title : $"{resource.Title}: {role}",
            $"{form.Count} questions, about {form.Minutes} minutes.",
            [(resource.Type.PluralLabel, $"/{resource.Type.Section}/"), (resource.Title, resource.Address)]);
        return new ToolFormPage(frame with { Metadata = [.. frame.Metadata, new MetaItem("robots", "noindex", false)] })
        {
            Form = views.Form(resource, set, form) with
            {
                WordHref = urls.To(ToolFiles.WordPath(resource, form)),
                WordsHref = urls.To(ToolFiles.WordsPath),
            },
            ToolLink = new LinkItem(resource.Title, urls.To(resource)),
            Others = [.. ToolViews.FormsOf(resource).Where(other => other.Role != form.Role).Select(other =>
                new LinkItem(views.RoleLabel(other.Role), urls.To(resource.Address + ToolViews.FormFolder(other.Role))))],
        };
    }
}
