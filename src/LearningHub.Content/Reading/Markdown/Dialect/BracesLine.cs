using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace LearningHub.Content.Reading.Markdown.Dialect;

/// <summary>A line with nothing but braces. They belong to the next block.</summary>
internal sealed class BracesLine(BlockParser parser, Braces braces) : LeafBlock(parser)
{
    /// <summary>The braces.</summary>
    public Braces Braces { get; } = braces;
}

/// <summary>Reads lines of braces, and the braces at the end of headings.</summary>
internal sealed class BracesLineParser : BlockParser
{
    private static readonly object HeadingKey = new();

    public BracesLineParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent) return BlockState.None;
        var line = processor.Line;
        if (Braces.Read(line.Text, line.Start, line.End + 1) is not { } braces) return BlockState.None;
        if (!line.Text.AsSpan(braces.End, line.End + 1 - braces.End).IsWhiteSpace()) return BlockState.None;
        processor.NewBlocks.Push(new BracesLine(this, braces)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(braces.Start, braces.End - 1),
        });
        return BlockState.BreakDiscard;
    }

    /// <summary>The braces at the end of a heading, or null.</summary>
    public static Braces? OfHeading(MarkdownObject heading) => heading.GetData(HeadingKey) as Braces;

    /// <summary>Removes the braces from the end of a heading's line before the heading is read.</summary>
    public static bool TakeFromHeading(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        if (block is not HeadingBlock heading) return false;
        var end = line.End;
        while (end > line.Start && line.Text[end] is ' ' or '\t') end--;
        if (end <= line.Start || line.Text[end] != '}') return false;
        var start = line.Text.LastIndexOf('{', end, end - line.Start + 1);
        if (start < 0 || Braces.Read(line.Text, start, end + 1) is not { } braces || braces.End != end + 1) return false;
        heading.SetData(HeadingKey, braces);
        line.End = start - 1;
        return true;
    }
}
