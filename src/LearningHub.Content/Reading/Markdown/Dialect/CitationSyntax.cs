using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace LearningHub.Content.Reading.Markdown.Dialect;

/// <summary>A citation in Markdig's tree: the text between <c>[</c> and <c>]</c>, including the <c>@</c>.</summary>
internal sealed class CitationSyntax(string content) : LeafInline
{
    /// <summary>The text between the brackets.</summary>
    public string Content { get; } = content;
}

/// <summary>Reads Pandoc's citations: <c>[@id, place; @id]</c>.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@') return false;
        var end = slice.Start + 1;
        while (end <= slice.End && slice.Text[end] is not (']' or '[' or '\n')) end++;
        if (end > slice.End || slice.Text[end] != ']') return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationSyntax(slice.Text[(slice.Start + 1)..end])
        {
            Span = new(start, processor.GetSourcePosition(end)),
            Line = line,
            Column = column,
        };
        slice.Start = end + 1;
        return true;
    }
}
