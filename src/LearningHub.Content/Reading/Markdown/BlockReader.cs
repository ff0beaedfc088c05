using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = LearningHub.Content.Model.Block;
using ListBlock = LearningHub.Content.Model.ListBlock;
using ParagraphBlock = LearningHub.Content.Model.ParagraphBlock;
using QuoteBlock = LearningHub.Content.Model.QuoteBlock;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>A heading as read, with its braces: the section reader decides what it is.</summary>
internal sealed record RawHeading(SourcePosition At, int Level, IReadOnlyList<Model.Inline> Content, BlockAttributes Attributes) : Block(At);

/// <summary>Turns Markdig's blocks into the hub's own. Headings stay raw at the top level.</summary>
internal sealed class BlockReader(SourceText source, int bodyStart, FileReport report)
{
    private static readonly (string Word, CalloutKind Kind)[] Callouts =
    [
        ("note", CalloutKind.Note), ("warning", CalloutKind.Warning), ("editor", CalloutKind.Editor),
        ("vignette", CalloutKind.Vignette), ("discuss", CalloutKind.Discuss), ("contact", CalloutKind.Contact),
    ];

    private readonly InlineReader inlines = new(source, bodyStart, report);

    /// <summary>The blocks of a container, in order.</summary>
    public List<Block> Read(ContainerBlock container)
    {
        var blocks = new List<Block>(container.Count);
        foreach (var child in container)
        {
            if (Convert(child) is { } block) blocks.Add(block);
        }
        return blocks;
    }

    private Block? Convert(Markdig.Syntax.Block child)
    {
        var at = inlines.At(child.Span.Start);
        switch (child)
        {
            case Markdig.Syntax.HeadingBlock heading:
                return new RawHeading(at, heading.Level, TrimEnd(inlines.Read(heading.Inline)), Attributes(child, bodyStart + heading.Span.Start, at));
            case Markdig.Syntax.ParagraphBlock paragraph: return Paragraph(paragraph, at);
            case Markdig.Syntax.ListBlock list: return List(list, at);
            case Markdig.Syntax.QuoteBlock quote: return Quote(quote, at);
            case Table table: return new TableReader(inlines, report).Read(table, Attributes(child, LineBefore(child), at), at);
            case CustomContainer container: return Callout(container, at);
            case HtmlBlock html:
                InlineReader.ReportHtml(report, at, html.Lines.ToString());
                return null;
            case Markdig.Syntax.ThematicBreakBlock: return new BreakBlock(at);
            case Markdig.Syntax.CodeBlock code: return new Model.CodeBlock(at, code.Lines.ToString());
            default: return null;
        }
    }

    private ParagraphBlock Paragraph(Markdig.Syntax.ParagraphBlock paragraph, SourcePosition at)
    {
        var attributes = Attributes(paragraph, LineBefore(paragraph), at);
        if (attributes.Any)
        {
            report.Add(
                DiagnosticCodes.AttributesInvalid, at, "The braces before this paragraph mean nothing here.",
                "Remove them. Braces belong to findings, recommendations, charts, tables and quoted voices.");
        }
        return new ParagraphBlock(at, inlines.Read(paragraph.Inline));
    }

    private ListBlock List(Markdig.Syntax.ListBlock list, SourcePosition at)
    {
        var items = new List<IReadOnlyList<Block>>(list.Count);
        foreach (var item in list)
        {
            if (item is ListItemBlock entry) items.Add(Flat(Read(entry)));
        }
        return new ListBlock(at, list.IsOrdered, int.TryParse(list.OrderedStart, out var start) ? start : 1, !list.IsLoose, items);
    }

    private QuoteBlock Quote(Markdig.Syntax.QuoteBlock quote, SourcePosition at)
    {
        var attributes = Attributes(quote, LineBefore(quote), at);
        var speaker = attributes.Value("by");
        if (attributes.Any && !(attributes.Classes is ["voice"] && speaker is { Value.Length: > 0 }))
        {
            report.Add(
                DiagnosticCodes.AttributesInvalid, at, "A quoted voice needs to say whose words they are.",
                "Write {.voice by=\"A mother\"} on the line before the quotation; never a name.");
        }
        attributes.Finish(report);
        return new QuoteBlock(at, speaker?.Value, Flat(Read(quote)));
    }

    private CalloutBlock? Callout(CustomContainer container, SourcePosition at)
    {
        var word = container.Info ?? string.Empty;
        var content = Flat(Read(container));
        foreach (var (known, kind) in Callouts)
        {
            if (known == word) return new CalloutBlock(at, kind, content);
        }
        var words = Callouts.Select(callout => callout.Word).ToArray();
        report.Add(
            DiagnosticCodes.ContainerUnknown, at, $"\"::: {word}\" is not known.",
            $"{DidYouMean.Sentence(word, words)}Write one of: {string.Join(", ", words)}.");
        return null;
    }

    /// <summary>Inside lists, quotations and containers a heading is reported and kept as a paragraph: it would break the outline of the page.</summary>
    private List<Block> Flat(List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not RawHeading heading) continue;
            report.Add(
                DiagnosticCodes.HeadingSkipped, heading.At, "A heading cannot stand inside a list, a quotation or a container.",
                "Move it out, or write it as **bold** text.");
            blocks[i] = new ParagraphBlock(heading.At, heading.Content);
        }
        return blocks;
    }

    private BlockAttributes Attributes(IMarkdownObject block, int searchFrom, SourcePosition at) => new(block, source, searchFrom, at);

    // The braces of a table, a quotation or a paragraph stand on the line before it.
    private int LineBefore(Markdig.Syntax.Block block)
    {
        var start = bodyStart + block.Span.Start;
        var lineEnd = source.Text.LastIndexOf('\n', Math.Max(0, start - 1));
        return lineEnd <= 0 ? start : source.Text.LastIndexOf('\n', lineEnd - 1) + 1;
    }

    private static IReadOnlyList<Model.Inline> TrimEnd(IReadOnlyList<Model.Inline> content)
    {
        if (content is not [.., TextInline last] || !last.Text.EndsWith(' ')) return content;
        return [.. content.SkipLast(1), last with { Text = last.Text.TrimEnd() }];
    }
}
