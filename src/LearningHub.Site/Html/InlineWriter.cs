using LearningHub.Content.Linking;
using LearningHub.Content.Model;

namespace LearningHub.Site.Html;

/// <summary>Writes lines of text: links resolved, citations numbered, abbreviations marked.</summary>
internal sealed class InlineWriter(HtmlBuilder html, Resource resource, Catalogue catalogue, PageUrls urls, CitationNumbers citations)
{
    private readonly TermMarker terms = new(catalogue, urls);

    /// <summary>Writes a line.</summary>
    /// <param name="content">Its inlines.</param>
    /// <param name="mark">Whether abbreviations are marked; not in headings and links.</param>
    public void Write(IReadOnlyList<Inline> content, bool mark = true)
    {
        foreach (var inline in content) Write(inline, mark);
    }

    private void Write(Inline inline, bool mark)
    {
        switch (inline)
        {
            case TextInline text: terms.Write(html, text.Text, mark); break;
            case EmphasisInline { IsStrong: true } strong: Wrapped("strong", strong.Content, mark); break;
            case EmphasisInline emphasis: Wrapped("em", emphasis.Content, mark); break;
            case CodeInline code: html.Raw("<code>").Text(code.Text).Raw("</code>"); break;
            case LinkInline link: Link(link); break;
            case ImageInline image: Image(image); break;
            case CitationInline citation: Citation(citation); break;
            case BreakInline: html.Raw("<br>\n"); break;
            default: throw new NotSupportedException($"There is no HTML for {inline.GetType().Name}.");
        }
    }

    private void Wrapped(string element, IReadOnlyList<Inline> content, bool mark)
    {
        html.Raw("<").Raw(element).Raw(">");
        Write(content, mark);
        html.Raw("</").Raw(element).Raw(">");
    }

    private void Link(LinkInline link)
    {
        var target = catalogue.Links.Resolve(resource, link.Destination);
        if (Href(target) is { } href) html.Raw("<a").Attribute("href", href).Raw(target is LinkTarget.External ? " rel=\"noreferrer\">" : ">");
        Write(link.Content, mark: false);
        if (target is not LinkTarget.Broken) html.Raw("</a>");
    }

    private string? Href(LinkTarget target) => target switch
    {
        LinkTarget.External external => external.Address,
        LinkTarget.SamePage place => $"#{place.Anchor}",
        LinkTarget.ToResource { Resource: var other, Anchor: var anchor } => urls.To(other, anchor),
        LinkTarget.ToPage page => urls.To(page.Address),
        LinkTarget.ToAsset file => urls.ToFile(file.Path),
        _ => null,
    };

    private void Image(ImageInline image)
    {
        if (catalogue.Links.Resolve(resource, image.Destination) is not LinkTarget.ToAsset file) return;
        html.Raw("<img loading=\"lazy\"").Attribute("src", urls.ToFile(file.Path)).Attribute("alt", image.AlternativeText).Raw(">");
    }

    private void Citation(CitationInline citation)
    {
        for (var i = 0; i < citation.Citations.Count; i++)
        {
            var work = citation.Citations[i];
            if (!catalogue.References.TryGetValue(work.ReferenceId, out var reference)) continue;
            if (i > 0) html.Raw(" ");
            var (number, markId) = citations.Cite(work);
            html.Raw("<a class=\"lh-cite\"");
            if (markId is not null) html.Attribute("id", markId);
            html.Attribute("href", $"#ref-{work.ReferenceId}").Attribute("title", CitationLine.Of(reference)).Raw(">[").Number(number);
            if (work.Place is { } place) html.Raw(", ").Text(place);
            html.Raw("]</a>");
        }
    }
}
