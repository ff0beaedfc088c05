using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Site.Html;

/// <summary>Writes lines of text: links resolved, citations numbered, abbreviations marked.</summary>
internal sealed class InlineWriter(
    HtmlBuilder html, Resource resource, LinkedLibrary library, PageUrls urls, CitationNumbers citations, FootnoteMarks notes)
{
    private readonly TermMarker terms = new(library, urls);

    /// <summary>Writes a line.</summary>
    /// <param name="content">Its inlines.</param>
    /// <param name="mark">Whether to mark abbreviations. Headings and links do not.</param>
    public void Write(IReadOnlyList<Inline> content, bool mark = true)
    {
        foreach (var inline in content) Write(inline, mark);
    }

    private void Write(Inline inline, bool mark)
    {
        switch (inline)
        {
            case TextInline text: Text(text.Text, mark); break;
            case EmphasisInline { IsStrong: true } strong: Wrapped("strong", strong.Content, mark); break;
            case EmphasisInline emphasis: Wrapped("em", emphasis.Content, mark); break;
            case CodeInline code: html.Raw("<code>").Text(code.Text).Raw("</code>"); break;
            case LinkInline link: Link(link); break;
            case ImageInline image: Image(image); break;
            case CitationInline citation: Citation(citation); break;
            case BreakInline: html.Raw("<br>\n"); break;
            case StrikeInline strike: Wrapped("del", strike.Content, mark); break;
            case TaskInline task: Task(task); break;
            case FootnoteInline note: notes.WriteMark(html, note); break;
            default: throw new NotSupportedException($"There is no HTML for {inline.GetType().Name}.");
        }
    }

    private void Text(string text, bool mark)
    {
        if (mark && resource.Type != ResourceType.Page)
        {
            TelephoneLinks.Write(html, text, resource.Type.IsPublic, part => terms.Write(html, part, mark));
        }
        else
        {
            terms.Write(html, text, mark);
        }
    }

    private void Wrapped(string element, IReadOnlyList<Inline> content, bool mark)
    {
        html.Raw("<").Raw(element).Raw(">");
        Write(content, mark);
        html.Raw("</").Raw(element).Raw(">");
    }

    // Screen readers would announce a checkbox as a form field that cannot be used, so they get words.
    private void Task(TaskInline task) => html.Raw("<span class=\"lh-task\" aria-hidden=\"true\">").Raw(task.IsDone ? "☑" : "☐")
        .Raw("</span><span class=\"govuk-visually-hidden\">").Raw(task.IsDone ? "Done: " : "To do: ").Raw("</span> ");

    private void Link(LinkInline link)
    {
        var target = library.Links.Resolve(resource, link.Destination);
        if (Href(target) is { } href)
        {
            html.Raw("<a").Attribute("href", href);
            if (OtherLanguage(target) is { } language) html.Attribute("hreflang", language);
            html.Raw(target is LinkTarget.External ? " rel=\"noreferrer\">" : ">");
        }
        Write(link.Content, mark: false);
        if (target is not LinkTarget.Broken) html.Raw("</a>");
    }

    private string? OtherLanguage(LinkTarget target)
    {
        var own = resource.Language ?? library.Settings.Language;
        if (target is not LinkTarget.ToResource { Resource: var other }) return null;
        var language = other.Language ?? library.Settings.Language;
        return language == own ? null : language;
    }

    private string? Href(LinkTarget target) => target switch
    {
        LinkTarget.External external => external.Address.Replace(" ", "%20", StringComparison.Ordinal),
        LinkTarget.SamePage place => $"#{place.Anchor}",
        LinkTarget.ToResource { Resource: var other, Anchor: var anchor } => urls.To(other, anchor),
        LinkTarget.ToPage page => urls.To(page.Address),
        LinkTarget.ToAsset file => urls.ToFile(file.Path),
        _ => null,
    };

    private void Image(ImageInline image)
    {
        if (library.Links.Resolve(resource, image.Destination) is LinkTarget.ToAsset file)
            html.Raw("<img loading=\"lazy\"").Attribute("src", urls.ToFile(file.Path)).Attribute("alt", image.AlternativeText).Raw(">");
        else
            html.Text(image.AlternativeText);
        if (image.Caption is { } caption) html.Raw("<span class=\"lh-caption\">").Text(caption).Raw("</span>");
    }

    private void Citation(CitationInline citation)
    {
        for (var i = 0; i < citation.Citations.Count; i++)
        {
            var work = citation.Citations[i];
            if (i > 0) html.Raw(" ");
            if (!library.References.TryGetValue(work.ReferenceId, out var reference))
            {
                html.Text(work.Place is null ? $"[{work.ReferenceId}]" : $"[{work.ReferenceId}, {work.Place}]");
                continue;
            }
            var (number, anchor, markId) = citations.Cite(work);
            html.Raw("<a class=\"lh-cite\"").Attribute("id", markId).Attribute("href", $"#{anchor}")
                .Attribute("title", CitationLine.Write(reference)).Raw(">[").Number(number);
            if (work.Place is { } place) html.Raw(", ").Text(place);
            html.Raw("]</a>");
        }
    }
}
