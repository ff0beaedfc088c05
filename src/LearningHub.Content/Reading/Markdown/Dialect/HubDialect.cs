using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace LearningHub.Content.Reading.Markdown.Dialect;

/// <summary>
/// The Markdown that authors may write: CommonMark with tables, boxes, footnotes, tasks, struck-out text, citations and braces.
///</summary>
/// <remarks>Markdig's extensions for braces, inline boxes, footnotes and tasks are not used, because each of them drops characters that it
/// does not show.</remarks>
internal sealed class HubDialect : IMarkdownExtension
{
    /// <summary>The pipeline that reads it.</summary>
    public static MarkdownPipeline Pipeline { get; } = Build();

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new BracesLineParser());
        pipeline.BlockParsers.Insert(0, new FootnoteDefinitionParser());
        pipeline.BlockParsers.Insert(0, new CustomContainerParser());
        pipeline.BlockParsers.FindExact<HeadingBlockParser>()!.TryParseAttributes = BracesLineParser.TakeFromHeading;
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteMarkParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new TaskBoxParser());
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.Extensions.Add(new HubDialect());
        return builder.Build();
    }
}
