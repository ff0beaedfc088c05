using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using Markdig.Syntax.Inlines;
using Inline = LearningHub.Content.Model.Inline;
using LinkInline = LearningHub.Content.Model.LinkInline;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>Turns Markdig's inlines into the hub's own and reports what may not stand in a text.</summary>
internal sealed class InlineReader(SourceText source, int bodyStart, FileReport report)
{
    private static readonly string[] SafeSchemes = ["https", "http", "mailto", "tel"];

    /// <summary>The inlines of a line, with neighbouring texts joined.</summary>
    public IReadOnlyList<Inline> Read(ContainerInline? container)
    {
        if (container?.FirstChild is null) return [];
        var inlines = new List<Inline>();
        for (var child = container.FirstChild; child is not null; child = child.NextSibling) Append(inlines, child);
        return inlines.Count == 1 ? [inlines[0]] : inlines.ToArray();
    }

    /// <summary>The place of an offset in the body.</summary>
    public SourcePosition At(int offset) => source.PositionAt(bodyStart + Math.Max(0, offset));

    private void Append(List<Inline> inlines, Markdig.Syntax.Inlines.Inline child)
    {
        switch (child)
        {
            case LiteralInline literal: AppendText(inlines, literal.Content.ToString(), child); break;
            case HtmlEntityInline entity: AppendText(inlines, entity.Transcoded.ToString(), child); break;
            case LineBreakInline { IsHard: true }: inlines.Add(new BreakInline(At(child.Span.Start))); break;
            case LineBreakInline: inlines.Add(new TextInline(At(child.Span.Start), "\n")); break;
            case Markdig.Syntax.Inlines.CodeInline code: inlines.Add(new Model.CodeInline(At(child.Span.Start), code.Content)); break;
            case Markdig.Syntax.Inlines.EmphasisInline emphasis:
                inlines.Add(new Model.EmphasisInline(At(child.Span.Start), emphasis.DelimiterCount >= 2, Read(emphasis)));
                break;
            case CitationSyntax citation: AppendCitation(inlines, citation); break;
            case AutolinkInline auto: AppendAutolink(inlines, auto); break;
            case Markdig.Syntax.Inlines.LinkInline { IsImage: true } image: inlines.Add(Image(image)); break;
            case Markdig.Syntax.Inlines.LinkInline link: inlines.Add(Link(link)); break;
            case HtmlInline html when html.Tag.StartsWith("</", StringComparison.Ordinal): break; // The opening tag has been reported.
            case HtmlInline html: ReportHtml(report, At(child.Span.Start), html.Tag); break;
            case ContainerInline other: inlines.AddRange(Read(other)); break;
        }
    }

    private void AppendText(List<Inline> inlines, string text, Markdig.Syntax.Inlines.Inline child)
    {
        if (text.Length == 0) return;
        // A bracket that began no link carries no span of its own in Markdig; it continues the text before it.
        if (inlines.Count > 0 && inlines[^1] is TextInline last && last.Text != "\n") inlines[^1] = last with { Text = last.Text + text };
        else inlines.Add(new TextInline(At(StartOf(text, child)), text));
    }

    // Markdig trims the text of a table's cell, and leaves its span as it was.
    private int StartOf(string text, Markdig.Syntax.Inlines.Inline child)
    {
        var start = child.Span.Start;
        while (start >= 0 && start < child.Span.End && text[0] != ' ' && source.Text[bodyStart + start] == ' ') start++;
        return start;
    }

    private Model.LinkInline Link(Markdig.Syntax.Inlines.LinkInline link)
    {
        var at = At(link.Span.Start);
        var destination = link.Url ?? string.Empty;
        CheckScheme(destination, at);
        return new LinkInline(at, destination, Read(link));
    }

    private ImageInline Image(Markdig.Syntax.Inlines.LinkInline image)
    {
        var at = At(image.Span.Start);
        var alternative = PlainText.Of(Read(image));
        if (alternative.Length == 0)
        {
            report.Add(
                DiagnosticCodes.AlternativeTextMissing, at, $"The picture \"{image.Url}\" has no alternative text.",
                "Say between the square brackets what the picture shows, for those who cannot see it: ![A bar chart of …](picture.svg)");
        }
        CheckScheme(image.Url ?? string.Empty, at);
        return new ImageInline(at, image.Url ?? string.Empty, alternative);
    }

    private void AppendAutolink(List<Inline> inlines, AutolinkInline auto)
    {
        var at = At(auto.Span.Start);
        var destination = auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url;
        CheckScheme(destination, at);
        inlines.Add(new LinkInline(at, destination, [new TextInline(at, auto.Url)]));
    }

    private void AppendCitation(List<Inline> inlines, CitationSyntax citation)
    {
        var at = At(citation.Span.Start);
        var works = CitationText.Read(citation.Content, at with { Column = at.Column + 1 }, report);
        if (works.Count > 0) inlines.Add(new CitationInline(at, works));
    }

    private void CheckScheme(string destination, SourcePosition at)
    {
        var colon = destination.IndexOf(':', StringComparison.Ordinal);
        var isRelative = colon < 0 || destination.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0;
        if (isRelative && !destination.StartsWith("//", StringComparison.Ordinal)) return;
        if (!isRelative && SafeSchemes.Contains(destination[..colon], StringComparer.OrdinalIgnoreCase)) return;
        report.Add(
            DiagnosticCodes.LinkUnsafe, at, $"The link \"{destination}\" may not be used on a public page.",
            "Use an address that begins with https://, mailto: or tel:, or the path of a file of the hub.");
    }

    /// <summary>Reports HTML and says what to write instead.</summary>
    internal static void ReportHtml(FileReport report, SourcePosition at, string html)
    {
        var shown = html.Trim().ReplaceLineEndings(" ");
        if (shown.Length > 40) shown = shown[..40] + "…";
        report.Add(DiagnosticCodes.RawHtml, at, $"Here stands HTML: {shown}", HtmlInstead.Of(html));
    }
}
