using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LearningHub.Content.Reading.Markdown.Dialect;

/// <summary>The text of a footnote: <c>[^label]: text</c>, with further paragraphs indented by four spaces.</summary>
internal sealed class FootnoteDefinition(BlockParser parser, string label) : ContainerBlock(parser)
{
    /// <summary>The label.</summary>
    public string Label { get; } = label;
}

/// <summary>The mark of a footnote in a text: <c>[^label]</c>.</summary>
internal sealed class FootnoteMark(string label) : LeafInline
{
    /// <summary>The label.</summary>
    public string Label { get; } = label;
}

/// <summary>Reads the texts of footnotes. Markdig has a footnote extension of its own; it drops notes that nothing refers to.</summary>
internal sealed class FootnoteDefinitionParser : BlockParser
{
    private const int ContentIndent = 4;

    public FootnoteDefinitionParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !IsAtTop(processor.CurrentContainer)) return BlockState.None;
        var line = processor.Line;
        var end = FootnoteLabel.EndOf(line.Text, line.Start, line.End);
        if (end < 0 || end >= line.End || line.Text[end + 1] != ':') return BlockState.None;
        processor.NewBlocks.Push(new FootnoteDefinition(this, line.Text[(line.Start + 2)..end])
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(line.Start, line.End),
        });
        processor.GoToColumn(processor.Column + end + 2 - line.Start);
        return BlockState.Continue;
    }

    // The note before it, or a list, may still be the current container: it does not continue on this line, so it ends here.
    private static bool IsAtTop(ContainerBlock? container)
    {
        while (container is not (null or MarkdownDocument) && !container.IsOpen) container = container.Parent;
        return container is MarkdownDocument;
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.Continue;
        if (processor.Indent < ContentIndent) return BlockState.None;
        processor.GoToColumn(processor.ColumnBeforeIndent + ContentIndent);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}

/// <summary>Reads the marks of footnotes.</summary>
internal sealed class FootnoteMarkParser : InlineParser
{
    public FootnoteMarkParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var end = FootnoteLabel.EndOf(slice.Text, slice.Start, slice.End);
        if (end < 0) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FootnoteMark(slice.Text[(slice.Start + 2)..end])
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(end)),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }
}

/// <summary>The label of a footnote.</summary>
internal static class FootnoteLabel
{
    /// <summary>Offset of the closing bracket of <c>[^label]</c>; -1 if there is no such label at the start.</summary>
    public static int EndOf(string text, int start, int last)
    {
        if (start + 3 > last || text[start] != '[' || text[start + 1] != '^') return -1;
        for (var i = start + 2; i <= last; i++)
        {
            if (text[i] == ']') return i > start + 2 ? i : -1;
            if (char.IsWhiteSpace(text[i]) || text[i] is '[' or '^' or '\\') return -1;
        }
        return -1;
    }
}
