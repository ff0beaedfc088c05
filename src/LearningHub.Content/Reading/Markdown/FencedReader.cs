using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Reading.Markdown.Context;
using LearningHub.Content.Reading.Markdown.Dialect;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Block = LearningHub.Content.Model.Bodies.Block;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>Reads boxes (<c>:::</c>) and code.</summary>
/// <param name="context">The body.</param>
/// <param name="readContent">Reads the blocks inside a box.</param>
internal sealed class FencedReader(ReadingContext context, Func<ContainerBlock, IReadOnlyList<Block>> readContent)
{
    private static readonly (string Word, CalloutKind Kind)[] Callouts =
    [
        ("note", CalloutKind.Note), ("warning", CalloutKind.Warning), ("editor", CalloutKind.Editor),
        ("vignette", CalloutKind.Vignette), ("discuss", CalloutKind.Discuss), ("contact", CalloutKind.Contact),
    ];

    /// <summary>A box. A box of an unknown kind is reported, but its words are kept.</summary>
    public CalloutBlock Callout(CustomContainer container, SourcePosition at)
    {
        ReportUnclosed(container, at, "box", "three colons");
        var word = container.Info ?? string.Empty;
        context.Account.Add(word);
        var known = Array.FindIndex(Callouts, each => each.Word == word);
        if (known < 0)
        {
            var words = Callouts.Select(callout => callout.Word).ToArray();
            context.Report.Add(
                DiagnosticCodes.ContainerUnknown, at, $"\"::: {word}\" is not known.",
                $"{DidYouMean.Sentence(word, words)}Write one of: {string.Join(", ", words)}.");
        }
        var title = string.IsNullOrEmpty(container.Arguments) ? [] : Title(container, word);
        return new CalloutBlock(at, known < 0 ? CalloutKind.Note : Callouts[known].Kind, readContent(container)) { Title = title };
    }

    /// <summary>Code, between fences or indented.</summary>
    public Model.Bodies.CodeBlock Code(Markdig.Syntax.CodeBlock code, SourcePosition at)
    {
        var text = code.Lines.ToString();
        context.Account.Add(text);
        if (code is not FencedCodeBlock fence) return new Model.Bodies.CodeBlock(at, text);
        ReportUnclosed(fence, at, "block of code", "as many backticks as it began with");
        context.Account.Add(fence.Info);
        if (!string.IsNullOrEmpty(fence.Arguments))
        {
            context.Account.Add(fence.Arguments);
            context.Report.Add(
                DiagnosticCodes.WordsLost, at, $"The words after the language of this code are not shown: \"{fence.Arguments}\".",
                "Write them in a paragraph before the code.");
        }
        return new Model.Bodies.CodeBlock(at, text, string.IsNullOrEmpty(fence.Info) ? null : fence.Info);
    }

    private void ReportUnclosed(IFencedBlock block, SourcePosition at, string what, string mark)
    {
        if (block.ClosingFencedCharCount > 0) return;
        context.Report.Add(
            DiagnosticCodes.NeverClosed, at, $"This {what} is never closed, so it includes everything that follows.",
            $"Write a line with {mark} after its last line.");
    }

    // The title is separate Markdown in the line of the fence.
    private IReadOnlyList<Model.Bodies.Inline> Title(CustomContainer container, string word)
    {
        var body = context.Body;
        var end = body.EndOfLine(container.Span.Start);
        var start = body.Text.IndexOf(word, container.Span.Start, end - container.Span.Start, StringComparison.Ordinal);
        if (start < 0) return [];
        start += word.Length;
        while (start < end && char.IsWhiteSpace(body.Text[start])) start++;
        var part = body.Part(start, end);
        if (Markdig.Markdown.Parse(part.Text, HubDialect.Pipeline) is [Markdig.Syntax.ParagraphBlock paragraph])
            return new InlineReader(context with { Body = part }).Read(paragraph.Inline);
        context.Account.Add(part.Text);
        return [new TextInline(part.At(0), part.Text.Trim())];
    }
}
