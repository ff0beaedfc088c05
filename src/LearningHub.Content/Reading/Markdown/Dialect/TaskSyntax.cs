using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LearningHub.Content.Reading.Markdown.Dialect;

/// <summary>The box of a task at the start of a list item: <c>[ ]</c> or <c>[x]</c>.</summary>
internal sealed class TaskBox(bool isDone) : LeafInline
{
    /// <summary>Whether it is ticked.</summary>
    public bool IsDone { get; } = isDone;
}

/// <summary>Reads the boxes of tasks. Markdig's own extension also reads them in the middle of a sentence.</summary>
internal sealed class TaskBoxParser : InlineParser
{
    public TaskBoxParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not ParagraphBlock { Parent: ListItemBlock item } paragraph || item[0] != paragraph) return false;
        if (processor.Root?.FirstChild is not null || slice.PeekCharExtra(2) != ']') return false;
        var mark = slice.PeekCharExtra(1);
        if (mark is not (' ' or 'x' or 'X') || slice.PeekCharExtra(3) is not (' ' or '\t' or '\n' or '\r' or '\0')) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TaskBox(mark != ' ')
        {
            Span = new SourceSpan(start, start + 2),
            Line = line,
            Column = column,
        };
        slice.Start += 3;
        if (slice.CurrentChar is ' ' or '\t') slice.Start++;
        return true;
    }
}
