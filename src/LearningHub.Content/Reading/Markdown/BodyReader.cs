using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using Markdig;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>Reads the body of a resource. Markdig parses; its tree is turned at once into the hub's own closed, frozen one, and let go.</summary>
internal static class BodyReader
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The body that begins at an offset of a file.</summary>
    public static Body Read(SourceText source, int bodyStart, ResourceType type, FileReport report)
    {
        if (source.Text.AsSpan(bodyStart).IsWhiteSpace()) return Body.Empty;
        var document = Markdig.Markdown.Parse(source.Text[bodyStart..], Pipeline);
        var blocks = new BlockReader(source, bodyStart, report).Read(document);
        return new SectionReader(type, report).Read(blocks);
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UsePipeTables().UseCustomContainers().UseGenericAttributes();
        builder.Extensions.Add(new CitationExtension());
        return builder.Build();
    }
}
