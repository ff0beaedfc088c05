using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Reading.Markdown.Context;
using LearningHub.Content.Reading.Markdown.Dialect;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = LearningHub.Content.Model.Bodies.Block;
using ParagraphBlock = LearningHub.Content.Model.Bodies.ParagraphBlock;
using QuoteBlock = LearningHub.Content.Model.Bodies.QuoteBlock;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>A heading as read, with its braces: the section reader decides what it is.</summary>
internal sealed record RawHeading(SourcePosition At, int Level, IReadOnlyList<Model.Bodies.Inline> Content, BlockAttributes Attributes)
    : Block(At);

/// <summary>Turns Markdig's blocks into our own. Headings stay raw at the top level.</summary>
internal sealed class BlockReader
{
    private readonly ReadingContext context;
    private readonly InlineReader inlines;
    private readonly TableReader tables;
    private readonly FencedReader fenced;

    public BlockReader(ReadingContext context)
    {
        this.context = context;
        inlines = new InlineReader(context);
        tables = new TableReader(inlines, context.Report);
        fenced = new FencedReader(context, container => Flat(Read(container)));
    }

    private FileReport Report => context.Report;

    /// <summary>The blocks of a container, in order.</summary>
    public List<Block> Read(ContainerBlock container)
    {
        var blocks = new List<Block>(container.Count);
        Braces? pending = null;
        foreach (var child in container)
        {
            if (child is LinkReferenceDefinitionGroup or FootnoteDefinition) continue;
            if (child is BracesLine line)
            {
                Attributes(pending, inlines.At(child.Span.Start)).RefuseAll(Report);
                pending = line.Braces;
                context.Account.Add(context.Body.Text[pending.Start..pending.End]);
                continue;
            }
            if (Convert(child, pending) is { } block) blocks.Add(block);
            pending = null;
        }
        Attributes(pending, default).RefuseAll(Report);
        return blocks;
    }

    private Block? Convert(Markdig.Syntax.Block child, Braces? before)
    {
        var attributes = Attributes(before, inlines.At(child.Span.Start));
        var block = Convert(child, attributes);
        if (block is null or RawHeading || attributes.Value("lang") is not { } language) return block;
        if (!LanguageTag.IsWellFormed(language.Value))
        {
            var code = LanguageTag.CodeOf(language.Value) is { } known ? $"lang={known}" : "lang=ur";
            Report.Add(DiagnosticCodes.AttributesInvalid, language.At, $"\"{language.Value}\" is not the code of a language.",
                $"Write its code, for example {code}.");
        }
        return new PassageBlock(attributes.At, language.Value, [block]);
    }

    private Block? Convert(Markdig.Syntax.Block child, BlockAttributes attributes)
    {
        var at = attributes.At;
        // The braces of any block may give its language.
        _ = attributes.Value("lang");
        switch (child)
        {
            case Markdig.Syntax.QuoteBlock quote: return Quote(quote, attributes, at);
            case Table table: return tables.Read(table, attributes, at);
        }
        if (child is Markdig.Syntax.HeadingBlock || !attributes.HasOnly("lang")) attributes.RefuseAll(Report);
        switch (child)
        {
            case Markdig.Syntax.HeadingBlock heading: return Heading(heading, at);
            case Markdig.Syntax.ParagraphBlock paragraph: return new ParagraphBlock(at, inlines.Read(paragraph.Inline));
            case Markdig.Syntax.ListBlock list: return List(list, at);
            case CustomContainer container when KeyTable.IsAskedFor(container): return KeyTable.Read(container, at, context);
            case CustomContainer container: return fenced.Callout(container, at);
            case HtmlBlock html: return Html(html, at);
            case Markdig.Syntax.ThematicBreakBlock: return new BreakBlock(at);
            case Markdig.Syntax.CodeBlock code: return fenced.Code(code, at);
            default: return null;
        }
    }

    private RawHeading Heading(Markdig.Syntax.HeadingBlock heading, SourcePosition at)
    {
        var braces = BracesLineParser.OfHeading(heading);
        if (braces is not null) context.Account.Add(context.Body.Text[braces.Start..braces.End]);
        return new RawHeading(at, heading.Level, TrimEnd(inlines.Read(heading.Inline)), Attributes(braces, at));
    }

    private ParagraphBlock Html(HtmlBlock html, SourcePosition at)
    {
        var text = html.Lines.ToString();
        context.Tags.Report(Report, at, text);
        context.Account.Add(text);
        return new ParagraphBlock(at, [new TextInline(at, text)]);
    }

    private Model.Bodies.ListBlock List(Markdig.Syntax.ListBlock list, SourcePosition at)
    {
        var items = new List<IReadOnlyList<Block>>(list.Count);
        var numbers = new List<int>(list.Count);
        foreach (var item in list)
        {
            if (item is not ListItemBlock entry) continue;
            items.Add(Flat(Read(entry)));
            numbers.Add(entry.Order);
            if (list.IsOrdered) NoteNumber(entry.Span.Start);
        }
        var start = int.TryParse(list.OrderedStart, out var first) ? first : 1;
        if (list.IsOrdered) CheckNumbers(numbers, start, at);
        return new Model.Bodies.ListBlock(at, list.IsOrdered, start, !list.IsLoose, items);
    }

    // A list is shown with consecutive numbers. If all numbers are the same, the author leaves the counting to us.
    private void CheckNumbers(List<int> numbers, int start, SourcePosition at)
    {
        if (numbers.TrueForAll(number => number == numbers[0])) return;
        for (var i = 1; i < numbers.Count; i++)
        {
            if (numbers[i] == start + i) continue;
            Report.Add(
                DiagnosticCodes.MarkdownUnread, at,
                $"Point {i + 1} of this list has the number {numbers[i]}, and the page shows {start + i}.",
                "Number the points in sequence. To keep a number as it is, put a backslash before its full stop: 7\\. Text.");
            return;
        }
    }

    private void NoteNumber(int offset)
    {
        var number = NumberAt(offset);
        context.Account.Add(number);
        if (number.Length < 2 || number[0] != '0') return;
        Report.Add(
            DiagnosticCodes.MarkdownUnread, context.Body.At(offset),
            $"The zero in front of the number {number} of this point would not be shown.",
            $"Remove the zero. To keep the number as it is, put a backslash before its full stop: {number}\\. Text.");
    }

    private string NumberAt(int offset)
    {
        var text = context.Body.Text;
        var end = Math.Max(0, offset);
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return text[Math.Min(offset, end)..end];
    }

    private QuoteBlock Quote(Markdig.Syntax.QuoteBlock quote, BlockAttributes attributes, SourcePosition at)
    {
        var speaker = attributes.Value("by");
        if (attributes.Any && !attributes.HasOnly("lang") && !(attributes.Classes is ["voice"] && speaker is { Value.Length: > 0 }))
        {
            Report.Add(
                DiagnosticCodes.AttributesInvalid, at,
                $"A quoted voice needs to say whose words they are, and these braces do not: {attributes.Text}",
                "Write {.voice by=\"A mother\"} on the line before the quotation; never a name.");
        }
        CheckSign(quote, at);
        attributes.RefuseId(Report, "A quotation");
        attributes.Finish(Report);
        return new QuoteBlock(at, speaker?.Value, Flat(Read(quote)));
    }

    // "> 5 of the children" on a line of its own would become a quotation and lose its "more than".
    private void CheckSign(Markdig.Syntax.QuoteBlock quote, SourcePosition at)
    {
        if (quote is not [Markdig.Syntax.ParagraphBlock { Inline: not null } only]) return;
        var words = context.Body.Text.AsSpan(only.Span.Start, only.Span.Length);
        if (words.Length == 0 || words.Contains('\n') || !char.IsAsciiDigit(words[0])) return;
        Report.Add(
            DiagnosticCodes.MarkdownUnread, at, "This line begins with > and a number, so it is shown as a quotation, without the sign.",
            "If it means \"more than\", write these words, or put a backslash before the sign: \\> 5. "
            + "Put quotation marks around a quotation that begins with a number.");
    }

    /// <summary>A heading inside a list, quotation, box or footnote would break the outline of the page. It is reported and kept as a
    /// paragraph.</summary>
    public List<Block> Flat(List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not RawHeading heading) continue;
            Report.Add(
                DiagnosticCodes.HeadingSkipped, heading.At, "A heading cannot be inside a list, a quotation, a box or a footnote.",
                "Move it out, or write it as **bold** text.");
            heading.Attributes.RefuseAll(Report);
            blocks[i] = new ParagraphBlock(heading.At, heading.Content);
        }
        return blocks;
    }

    private BlockAttributes Attributes(Braces? braces, SourcePosition at) => new(braces, context.Body, at);

    private static IReadOnlyList<Model.Bodies.Inline> TrimEnd(IReadOnlyList<Model.Bodies.Inline> content)
    {
        if (content is not [.., TextInline last] || !last.Text.EndsWith(' ')) return content;
        return [.. content.SkipLast(1), last with { Text = last.Text.TrimEnd() }];
    }
}
