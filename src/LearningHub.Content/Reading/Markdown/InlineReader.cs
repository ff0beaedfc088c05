using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Reading.Markdown.Context;
using LearningHub.Content.Reading.Markdown.Dialect;
using LearningHub.Content.Reading.Markdown.Leftovers;
using LearningHub.Content.Reading.Text;
using Markdig.Syntax.Inlines;
using Inline = LearningHub.Content.Model.Bodies.Inline;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>Turns Markdig's inlines into our own, and reports what is not allowed in a text.</summary>
internal sealed class InlineReader
{
    private readonly ReadingContext context;
    private readonly PointerReader pointers;
    private readonly LineText line = new();

    public InlineReader(ReadingContext context)
    {
        this.context = context;
        pointers = new PointerReader(context, Children);
    }

    private FileReport Report => context.Report;

    /// <summary>The inlines of a paragraph, a heading or a cell, with neighbouring texts joined.</summary>
    public IReadOnlyList<Inline> Read(ContainerInline? container)
    {
        if (container?.FirstChild is null) return [];
        line.Clear();
        var inlines = Children(container);
        UnreadMarkdown.Check(line, context.Body, Report);
        return inlines;
    }

    /// <summary>The place of an offset in the body.</summary>
    public SourcePosition At(int offset) => context.Body.At(offset);

    private Inline[] Children(ContainerInline container)
    {
        var inlines = new List<Inline>();
        for (var child = container.FirstChild; child is not null; child = child.NextSibling) Append(inlines, child);
        return Joined(inlines);
    }

    // Texts are joined once at the end. Joining them one by one would take quadratic time on a long line.
    private static Inline[] Joined(List<Inline> inlines)
    {
        var joined = new List<Inline>(inlines.Count);
        for (var i = 0; i < inlines.Count;)
        {
            var end = i;
            while (end < inlines.Count && inlines[end] is TextInline { Text: not "\n" }) end++;
            if (end - i < 2)
            {
                joined.Add(inlines[i++]);
                continue;
            }
            joined.Add(new TextInline(inlines[i].At, string.Concat(inlines[i..end].Select(inline => ((TextInline)inline).Text))));
            i = end;
        }
        return [.. joined];
    }

    private void Append(List<Inline> inlines, Markdig.Syntax.Inlines.Inline child)
    {
        switch (child)
        {
            case LiteralInline literal: AppendLiteral(inlines, literal); return;
            case DelimiterInline delimiter:
                AppendText(inlines, delimiter.ToLiteral(), delimiter.ToLiteral(), child);
                for (var inner = delimiter.FirstChild; inner is not null; inner = inner.NextSibling) Append(inlines, inner);
                return;
            case LineBreakInline { IsHard: false }:
                inlines.Add(new TextInline(At(child.Span.Start), "\n"));
                line.Append("\n", child.Span.Start);
                return;
            case Markdig.Syntax.Inlines.EmphasisInline emphasis: AppendEmphasis(inlines, emphasis); return;
        }
        line.AppendUnderstood(child.Span.Start);
        switch (child)
        {
            case HtmlEntityInline entity: AppendEntity(inlines, entity); break;
            case LineBreakInline: inlines.Add(new BreakInline(At(child.Span.Start))); break;
            case Markdig.Syntax.Inlines.CodeInline code:
                context.Account.Add(code.Content);
                inlines.Add(new Model.Bodies.CodeInline(At(child.Span.Start), code.Content));
                break;
            case CitationSyntax citation: pointers.AppendCitation(inlines, citation); break;
            case FootnoteMark mark: AppendFootnote(inlines, mark); break;
            case TaskBox box:
                context.Account.Add(box.IsDone ? "x X" : null);
                inlines.Add(new TaskInline(At(child.Span.Start), box.IsDone));
                break;
            case AutolinkInline auto: pointers.AppendAutolink(inlines, auto); break;
            case Markdig.Syntax.Inlines.LinkInline { IsImage: true } image: inlines.Add(pointers.Image(image)); break;
            case Markdig.Syntax.Inlines.LinkInline link: inlines.Add(pointers.Link(link)); break;
            case HtmlInline html:
                context.Tags.Report(Report, At(child.Span.Start), html.Tag);
                AddText(inlines, html.Tag, html.Tag, child.Span.Start);
                break;
            case ContainerInline other: inlines.AddRange(Children(other)); break;
        }
    }

    private void AppendLiteral(List<Inline> inlines, LiteralInline literal)
    {
        var text = literal.Content.ToString();
        AppendText(inlines, text, text, literal, literal.IsFirstCharacterEscaped);
    }

    private void AppendText(List<Inline> inlines, string text, string source, Markdig.Syntax.Inlines.Inline child, bool isEscaped = false)
    {
        if (text.Length == 0) return;
        // Markdig gives some literals no place. They come directly after the text before.
        var start = child.Span.IsEmpty || (child.Span.Start == 0 && line.End > 0) ? line.End : StartOf(text, child);
        line.Append(text, start, isEscaped);
        AddText(inlines, text, source, start);
    }

    private void AddText(List<Inline> inlines, string text, string source, int start)
    {
        context.Account.Add(source);
        inlines.Add(new TextInline(At(start), text));
    }

    private void AppendEntity(List<Inline> inlines, HtmlEntityInline entity)
    {
        var text = entity.Transcoded.ToString();
        if (UnfitCharacters.IndexIn(text) >= 0)
        {
            UnfitCharacters.Report(Report, At(entity.Span.Start), entity.Original.ToString());
            text = UnfitCharacters.Replace(text);
        }
        AddText(inlines, text, entity.Original.ToString(), entity.Span.Start);
    }

    private void AppendEmphasis(List<Inline> inlines, Markdig.Syntax.Inlines.EmphasisInline emphasis)
    {
        var at = At(emphasis.Span.Start);
        var content = Children(emphasis);
        inlines.Add(emphasis.DelimiterChar == '~'
            ? new StrikeInline(at, content)
            : new Model.Bodies.EmphasisInline(at, emphasis.DelimiterCount >= 2, content));
    }

    private void AppendFootnote(List<Inline> inlines, FootnoteMark mark)
    {
        var at = At(mark.Span.Start);
        context.Account.Add(mark.Label);
        if (context.Footnotes.NumberFor(mark.Label) is { } number)
        {
            inlines.Add(new FootnoteInline(at, number));
            return;
        }
        Report.Add(
            DiagnosticCodes.MarkdownUnread, at, $"There is no text for the footnote [^{mark.Label}].",
            $"Write below the paragraph a line that begins with [^{mark.Label}]: and the text of the note.");
        AddText(inlines, $"[^{mark.Label}]", string.Empty, mark.Span.Start);
    }

    // Markdig trims the text of a table cell, but does not change its span.
    private int StartOf(string text, Markdig.Syntax.Inlines.Inline child)
    {
        var start = child.Span.Start;
        while (start >= 0 && start < child.Span.End && text[0] != ' ' && context.Body.Text[start] == ' ') start++;
        return start;
    }
}
