using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Html;

/// <summary>Writes parts of several resources into one page. They share the numbers of citations and tables.</summary>
public sealed class PartsWriter(LinkedLibrary library, PageUrls urls)
{
    private readonly CitationNumbers citations = new();
    private int tables;

    /// <summary>The works cited so far.</summary>
    public IReadOnlyList<CitedWork> Works => citations.List(library, urls);

    /// <summary>The HTML of blocks.</summary>
    /// <param name="resource">The resource that their links are relative to.</param>
    /// <param name="blocks">The blocks.</param>
    public HtmlText Write(Resource resource, IReadOnlyList<Block> blocks)
    {
        var writer = new BodyWriter(resource, library, urls, citations, tables);
        var html = writer.WritePart(blocks);
        tables = writer.Tables;
        return html;
    }
}
