using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Reading.Markdown.Context;
using LearningHub.Content.Reading.Markdown.Dialect;
using LearningHub.Content.Reading.Text;
using Markdig.Syntax.Inlines;
using Inline = LearningHub.Content.Model.Bodies.Inline;
using LinkInline = LearningHub.Content.Model.Bodies.LinkInline;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>Reads links, pictures and citations.</summary>
/// <param name="context">The body.</param>
/// <param name="children">Reads the inlines of a container.</param>
internal sealed class PointerReader(ReadingContext context, Func<ContainerInline, IReadOnlyList<Inline>> children)
{
    private static readonly string[] SafeSchemes = ["https", "http", "mailto", "tel"];

    private FileReport Report => context.Report;

    /// <summary>A link.</summary>
    public LinkInline Link(Markdig.Syntax.Inlines.LinkInline link)
    {
        var at = At(link.Span.Start);
        TakeParts(link);
        var destination = Escaped(link.Url ?? string.Empty);
        CheckScheme(destination, at);
        var content = children(link);
        if (VisibleText.IsNone(PlainText.FromInlines(content)))
        {
            Report.Add(
                DiagnosticCodes.LinkWithoutText, at, $"The link to \"{destination}\" has no text.",
                "Write between the square brackets what the link leads to: [the name of the page](address).");
        }
        if (!string.IsNullOrEmpty(link.Title))
        {
            Report.Add(
                DiagnosticCodes.WordsLost, at, $"The title of this link is not shown: \"{link.Title}\".",
                "Write its words in the text, and remove the title.");
        }
        RefuseMarksInside(content, "a link");
        return new LinkInline(at, destination, content);
    }

    /// <summary>A picture; its title is shown as a caption.</summary>
    public ImageInline Image(Markdig.Syntax.Inlines.LinkInline image)
    {
        var at = At(image.Span.Start);
        TakeParts(image);
        var content = children(image);
        var alternative = PlainText.FromInlines(content);
        if (VisibleText.IsNone(alternative))
        {
            Report.Add(
                DiagnosticCodes.AlternativeTextMissing, at, $"The picture \"{image.Url}\" has no alternative text.",
                "Say between the square brackets what the picture shows, for people who cannot see it: ![A bar chart of …](picture.svg)");
        }
        CheckScheme(image.Url ?? string.Empty, at);
        RefuseMarksInside(content, "the alternative text of a picture");
        foreach (var inner in content.OfType<LinkInline>())
        {
            Report.Add(
                DiagnosticCodes.WordsLost, inner.At, $"A link cannot be in the alternative text of a picture: \"{inner.Destination}\".",
                "Write the link in the text beside the picture.");
        }
        var caption = string.IsNullOrWhiteSpace(image.Title) ? null : image.Title.Trim().ReplaceLineEndings(" ");
        return new ImageInline(at, image.Url ?? string.Empty, alternative) { Caption = caption };
    }

    /// <summary>An address between angle brackets.</summary>
    public void AppendAutolink(List<Inline> inlines, AutolinkInline auto)
    {
        var at = At(auto.Span.Start);
        context.Account.Add(auto.Url);
        var destination = auto.IsEmail ? $"mailto:{auto.Url}" : auto.Url;
        CheckScheme(destination, at);
        inlines.Add(new LinkInline(at, destination, [new TextInline(at, auto.Url)]));
    }

    /// <summary>A citation; works that cannot be read are named by a diagnostic.</summary>
    public void AppendCitation(List<Inline> inlines, CitationSyntax citation)
    {
        var at = At(citation.Span.Start);
        context.Account.Add(citation.Content);
        var works = CitationText.Read(citation.Content, at with { Column = at.Column + 1 }, Report);
        if (works.Count > 0) inlines.Add(new CitationInline(at, works));
    }

    private SourcePosition At(int offset) => context.Body.At(offset);

    private void TakeParts(Markdig.Syntax.Inlines.LinkInline link)
    {
        if (link.Reference is { } definition)
        {
            context.UsedDefinitions.Add(definition);
            context.TakeSource(link.IsShortcut ? default : link.LabelSpan);
            return;
        }
        context.TakeSource(link.UrlSpan);
        context.TakeSource(link.TitleSpan);
    }

    private void RefuseMarksInside(IReadOnlyList<Inline> content, string where)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case CitationInline:
                    Report.Add(
                        DiagnosticCodes.CitationMalformed, inline.At, $"A citation cannot be in {where}.",
                            "Write it after the closing bracket.");
                    break;
                case FootnoteInline or StrikeInline or TaskInline:
                    Report.Add(
                        DiagnosticCodes.WordsLost, inline.At, $"A footnote, a task or struck-out text cannot be in {where}.",
                        "Write it outside of the brackets.");
                    break;
                case Model.Bodies.EmphasisInline emphasis: RefuseMarksInside(emphasis.Content, where); break;
            }
        }
    }

    private void CheckScheme(string destination, SourcePosition at)
    {
        var colon = destination.IndexOf(':', StringComparison.Ordinal);
        var isRelative = colon < 0 || destination.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0;
        if (isRelative && !destination.StartsWith("//", StringComparison.Ordinal)) return;
        if (!isRelative && SafeSchemes.Contains(destination[..colon], StringComparer.OrdinalIgnoreCase)) return;
        Report.Add(
            DiagnosticCodes.LinkUnsafe, at, $"The link \"{destination}\" may not be used on a public page.",
            "Use an address that begins with https://, mailto: or tel:, or the path of a file in the content folder.");
    }

    // A path in the content folder may have spaces, like its file. An address of another site may not.
    private static string Escaped(string destination) =>
        destination.Contains("://", StringComparison.Ordinal) ? destination.Replace(" ", "%20", StringComparison.Ordinal) : destination;
}
