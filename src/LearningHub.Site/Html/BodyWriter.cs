using LearningHub.Content.Linking;
using LearningHub.Content.Model;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Html;

/// <summary>Writes the body of a resource as HTML. Headings start at h2; each finding and recommendation is a section; citations are
/// numbered links.</summary>
public sealed class BodyWriter
{
    /// <summary>The id of the part with the footnotes.</summary>
    public const string FootnotesId = "page-notes";

    private readonly HtmlBuilder html = new();
    private readonly FootnoteMarks notes = new();
    private readonly CitationNumbers citations;
    private readonly LinkedLibrary library;
    private readonly PageUrls urls;
    private readonly InlineWriter inlines;
    private readonly ClaimWriter claims;
    private int tables;

    /// <param name="resource">The resource that links are relative to.</param>
    /// <param name="library">The library.</param>
    /// <param name="urls">Writes the links of the page.</param>
    /// <param name="citations">Numbers of citations that other parts of the page share; null for none.</param>
    /// <param name="tables">How many tables other parts of the page have.</param>
    internal BodyWriter(Resource resource, LinkedLibrary library, PageUrls urls, CitationNumbers? citations = null, int tables = 0)
    {
        this.library = library;
        this.urls = urls;
        this.tables = tables;
        this.citations = citations ??= new CitationNumbers();
        inlines = new InlineWriter(html, resource, library, urls, citations, notes);
        claims = new ClaimWriter(html, inlines, resource, library, urls, Write);
    }

    /// <summary>The HTML of a resource's body and the works it cites.</summary>
    public static (HtmlText Html, IReadOnlyList<CitedWork> Works) Write(Resource resource, LinkedLibrary library, PageUrls urls)
    {
        var writer = new BodyWriter(resource, library, urls);
        writer.Write(resource.Body.Blocks);
        return (new HtmlText(writer.html.ToString()), writer.citations.List(library, urls));
    }

    /// <summary>How many tables were written, those of other parts of the page included.</summary>
    internal int Tables => tables;

    /// <summary>The HTML of some blocks.</summary>
    internal HtmlText WritePart(IReadOnlyList<Block> blocks)
    {
        Write(blocks);
        return new HtmlText(html.ToString());
    }

    private void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading: Heading(heading); break;
            case ParagraphBlock paragraph: Paragraph(paragraph); break;
            case ListBlock list: List(list); break;
            case QuoteBlock quote: Quote(quote); break;
            case CodeBlock code: Code(code); break;
            case BreakBlock: html.Raw("<hr>\n"); break;
            case TableBlock table: Table(table); break;
            case ChartBlock chart: Chart(chart); break;
            case CalloutBlock callout: Callout(callout); break;
            case FootnotesBlock footnotes: Footnotes(footnotes); break;
            case PassageBlock passage: Passage(passage); break;
            case FindingBlock finding: claims.Finding(finding.Finding); break;
            case RecommendationBlock recommendation: claims.Recommendation(recommendation.Recommendation); break;
            default: throw new NotSupportedException($"There is no HTML for {block.GetType().Name}.");
        }
    }

    private void Heading(HeadingBlock heading)
    {
        html.Raw("<h").Number(heading.Level).Attribute("id", heading.Id).Raw(">");
        inlines.Write(heading.Content, mark: false);
        html.Raw("</h").Number(heading.Level).Raw(">\n");
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        html.Raw("<p>");
        inlines.Write(paragraph.Content);
        html.Raw("</p>\n");
    }

    private void List(ListBlock list)
    {
        html.Raw(list.IsOrdered ? "<ol" : "<ul");
        if (list.IsOrdered && list.Start != 1) html.Raw(" start=\"").Number(list.Start).Raw("\"");
        html.Raw(">\n");
        foreach (var item in list.Items)
        {
            html.Raw("<li>");
            foreach (var block in item)
            {
                if (list.IsTight && block is ParagraphBlock paragraph) inlines.Write(paragraph.Content);
                else Write(block);
            }
            html.Raw("</li>\n");
        }
        html.Raw(list.IsOrdered ? "</ol>\n" : "</ul>\n");
    }

    private void Quote(QuoteBlock quote)
    {
        html.Raw(quote.Speaker is null ? "<blockquote>\n" : "<blockquote class=\"lh-voice\">\n");
        Write(quote.Content);
        if (quote.Speaker is { } speaker) html.Raw("<footer>").Text(speaker).Raw("</footer>\n");
        html.Raw("</blockquote>\n");
    }

    private void Callout(CalloutBlock callout)
    {
        var (style, title) = callout.Kind switch
        {
            CalloutKind.Note => ("note", "Note"),
            CalloutKind.Warning => ("warning", "Take care"),
            CalloutKind.Editor => ("editor", "Editor’s note"),
            CalloutKind.Vignette => ("vignette", "Made-up case"),
            CalloutKind.Discuss => ("discuss", "To discuss"),
            _ => ("contact", "Whom to contact"),
        };
        html.Raw("<div class=\"lh-callout lh-callout--").Raw(style).Raw("\">\n<p class=\"lh-callout__title\">");
        // Whom to call needs no second heading.
        var isEnough = callout.Kind is CalloutKind.Contact && callout.Title.Count > 0;
        if (!isEnough) html.Raw(title);
        if (callout.Title.Count > 0)
        {
            if (!isEnough) html.Raw(": ");
            inlines.Write(callout.Title);
        }
        html.Raw("</p>\n");
        Write(callout.Content);
        html.Raw("</div>\n");
    }

    private void Passage(PassageBlock passage)
    {
        html.Raw("<div").Attribute("lang", passage.Language).Attribute("dir", LanguageTag.DirectionOf(passage.Language)).Raw(">\n");
        Write(passage.Content);
        html.Raw("</div>\n");
    }

    private void Code(CodeBlock code)
    {
        html.Raw("<pre tabindex=\"0\"><code");
        if (code.Language is { } language) html.Attribute("class", $"language-{language}");
        html.Raw(">").Text(code.Text).Raw("</code></pre>\n");
    }

    private void Footnotes(FootnotesBlock footnotes)
    {
        html.Raw("<section class=\"lh-footnotes\"").Attribute("aria-labelledby", FootnotesId).Raw(">\n<h2").Attribute("id", FootnotesId)
            .Raw(">Notes</h2>\n<ol>\n");
        foreach (var note in footnotes.Notes)
        {
            html.Raw("<li id=\"note-").Number(note.Number).Raw("\">");
            for (var i = 0; i < note.Content.Count - 1; i++) Write(note.Content[i]);
            if (note.Content is [.., ParagraphBlock last])
            {
                html.Raw("<p>");
                inlines.Write(last.Content);
                notes.WriteWayBack(html, note.Number);
                html.Raw("</p>");
            }
            else
            {
                if (note.Content.Count > 0) Write(note.Content[^1]);
                notes.WriteWayBack(html, note.Number);
            }
            html.Raw("</li>\n");
        }
        html.Raw("</ol>\n</section>\n");
    }

    private void Chart(ChartBlock chart)
    {
        html.Raw("<figure class=\"lh-chart\">\n<figcaption>").Text(chart.Caption).Raw(". ").Text(chart.Scale);
        var bases = chart.Bars.Select(bar => bar.Base).Distinct().ToArray();
        if (bases is [int only]) html.Raw(" (base: ").Number(only).Raw(")");
        html.Raw("</figcaption>\n");
        ChartWriter.Write(html, chart);
        html.Raw("<details class=\"lh-fold\"><summary>The same as a table</summary>\n");
        Table(chart.Table with { Caption = null }, $"{chart.Caption}, as a table");
        html.Raw("</details>\n</figure>\n");
    }

    private void Table(TableBlock table, string? label = null)
    {
        html.Raw(table.Header.Count < 3
                ? "<section class=\"lh-table\" tabindex=\"0\"" : "<section class=\"lh-table lh-table--stacks\" tabindex=\"0\"")
            .Attribute("aria-label", label ?? table.Caption ?? $"Table {++tables}")
            .Raw("><table>\n");
        if (table.Caption is { } caption) html.Raw("<caption>").Text(caption).Raw("</caption>\n");
        html.Raw("<thead><tr>");
        for (var i = 0; i < table.Header.Count; i++) Cell(table, table.Header[i], i, "th scope=\"col\"", "th");
        html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Raw("<tr>");
            for (var i = 0; i < row.Count; i++)
            {
                // An empty header would be read out as nothing.
                if (i == 0 && row[i].Content.Count > 0) Cell(table, row[i], i, "th scope=\"row\"", "th");
                else Cell(table, row[i], i, "td", "td", HeadOf(table, i));
            }
            html.Raw("</tr>\n");
        }
        html.Raw("</tbody></table></section>\n");
    }

    // On a phone each row becomes a block of its own, and every cell names its column.
    private static string? HeadOf(TableBlock table, int column)
    {
        var head = column < table.Header.Count ? PlainText.FromInlines(table.Header[column].Content) : string.Empty;
        return head.Length == 0 || table.Header.Count < 3 ? null : head;
    }

    private void Cell(TableBlock table, TableCell cell, int column, string open, string close, string? head = null)
    {
        var isNumber = column < table.Alignments.Count && table.Alignments[column] is ColumnAlignment.End;
        html.Raw("<").Raw(open);
        if (head is not null) html.Attribute("data-head", head);
        html.Raw(isNumber ? " class=\"lh-number\">" : ">");
        inlines.Write(cell.Content);
        html.Raw("</").Raw(close).Raw(">");
    }
}
