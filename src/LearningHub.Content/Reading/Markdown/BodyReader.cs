using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Markdown.Context;
using LearningHub.Content.Reading.Markdown.Dialect;
using LearningHub.Content.Reading.Text;
using Markdig.Syntax;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>Reads the body of a resource. Markdig parses it, and its tree is turned at once into our own closed, immutable
/// records.</summary>
internal static class BodyReader
{
    private const int LongestBody = 2_000_000;

    /// <summary>The body that begins at an offset of a file; null if it is too long or nested too deeply, after a diagnostic.</summary>
    public static Body? Read(SourceText source, int bodyStart, ResourceType type, FileReport report)
    {
        if (source.Text.AsSpan(bodyStart).IsWhiteSpace()) return Body.Empty;
        var body = new BodyText(source, bodyStart, source.Text.Length);
        if (body.Text.Length > LongestBody)
        {
            report.Add(
                DiagnosticCodes.TooComplex, body.At(LongestBody),
                    $"The text has {body.Text.Length} characters; the limit is {LongestBody}.",
                "Split it into several resources.");
            return null;
        }
        if (Parse(body, report) is not { } document) return null;
        var context = new ReadingContext(body, report);
        var footnotes = new FootnoteReader(document, context);
        var blocks = new BlockReader(context);
        var content = blocks.Read(document);
        var notes = footnotes.Read(blocks);
        TakeDefinitions(document, context);
        context.Account.ReportMissing(body, report);
        return new SectionReader(type, report).Read(content, notes);
    }

    private static void TakeDefinitions(MarkdownDocument document, ReadingContext context)
    {
        foreach (var definition in document.Descendants<LinkReferenceDefinition>())
        {
            context.TakeSource(definition.Span);
            if (context.UsedDefinitions.Contains(definition)) continue;
            var title = string.IsNullOrEmpty(definition.Title) ? string.Empty : $" \"{definition.Title}\"";
            context.Report.Add(
                DiagnosticCodes.WordsLost, context.Body.At(definition.Span.Start),
                $"No link refers to this line, so it would not be on the page: [{definition.Label}]: {definition.Url}{title}",
                "Write [text][label] where the link belongs, or remove the line. For a footnote write [^1]: and its text.");
        }
    }

    private static MarkdownDocument? Parse(BodyText body, FileReport report)
    {
        if (TryParse(body.Text) is { } document) return document;
        report.Add(
            DiagnosticCodes.TooComplex, body.At(FindFailure(body.Text)),
            "Points, quotations, brackets or marks are nested too deeply here.",
            "Use fewer levels: readers cannot follow more than three or four.");
        return null;
    }

    // Markdig throws for deep nesting, without a place.
    private static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, HubDialect.Pipeline);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    // The last line of the shortest prefix that cannot be parsed.
    private static int FindFailure(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('\n', i + 1)) starts.Add(i + 1);
        var (low, high) = (0, starts.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (TryParse(text[..starts[middle + 1]]) is null) high = middle;
            else low = middle + 1;
        }
        return starts[low];
    }
}
