using LearningHub.Content.Diagnostics;
using Markdig.Syntax;

namespace LearningHub.Content.Reading.Markdown.Context;

/// <summary>Data that the readers of one body share.</summary>
/// <param name="Body">The Markdown.</param>
/// <param name="Report">Receives the diagnostics.</param>
internal sealed record ReadingContext(BodyText Body, FileReport Report)
{
    /// <summary>The words that were read so far.</summary>
    public WordAccount Account { get; init; } = new();

    /// <summary>The numbers of the footnotes.</summary>
    public FootnoteNumbers Footnotes { get; init; } = new();

    /// <summary>The HTML tags that are open.</summary>
    public HtmlTags Tags { get; init; } = new();

    /// <summary>Link definitions, <c>[label]: address</c>, that a link uses.</summary>
    public HashSet<LinkReferenceDefinition> UsedDefinitions { get; init; } = [];

    /// <summary>Records a part of the source text as read.</summary>
    public void TakeSource(SourceSpan span)
    {
        if (span.IsEmpty || span.Start < 0 || span.End >= Body.Text.Length || span.End < span.Start) return;
        Account.Add(Body.Text[span.Start..(span.End + 1)]);
    }
}
