using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Cases;
using LearningHub.Content.Checking.Safety.Scanning;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model;

namespace LearningHub.Content.Checking.Safety;

/// <summary>Takes a resource apart, once for all checks of its words: title, summary, body, alternative texts, tool questions as lines, and the outlines that they make.</summary>
internal sealed partial class ResourceLines
{
    private readonly OutlineReader outlines = new();
    private readonly List<SafetyLine> lines = [];
    private readonly List<(TableBlock Table, IReadOnlyList<SafetyLine> Cells, ChartBlock? Chart)> tables = [];
    private readonly IReadOnlyCollection<int> samples;
    private readonly List<FlatLine> prose = [];
    private readonly HashSet<string> madeUpNames = new(StringComparer.Ordinal);
    private int quotations;
    private int apparatusLevel;

    /// <summary>Reads a resource.</summary>
    public ResourceLines(Resource resource, SafetyContext context)
    {
        samples = context.SamplesOf(resource);
        outlines.Add(Line(FlatLine.Of(resource.Title, resource.TitleAt), LineSetting.None));
        outlines.Add(Line(FlatLine.Of(resource.Summary, resource.SummaryAt), LineSetting.None));
        outlines.Begin();
        Blocks(resource.Body.Blocks, LineSetting.None);
        if (resource.Details is ToolDetails { Questions: { } questions, QuestionsFile: { } file }) Questions(questions, LinkResolver.Combine(resource.Path, file.Value));
        Outlines = outlines.Finish();
        foreach (var line in lines)
        {
            if (!line.Setting.HasFlag(LineSetting.MadeUp)) continue;
            foreach (var word in CapitalWord.In(line.Text)) madeUpNames.Add(line.Text.Substring(word.Start, word.Length));
        }
    }

    /// <summary>Every line.</summary>
    public IReadOnlyList<SafetyLine> Lines => lines;

    /// <summary>Paragraphs, items, headings and cells of the body outside quotations: the words that are the author's own.</summary>
    public IReadOnlyList<FlatLine> Prose => prose;

    /// <summary>The outlines.</summary>
    public IReadOnlyList<CaseOutline> Outlines { get; }

    /// <summary>Whether every name in some words stands in a made-up case of the resource as well: questions about it name nobody.</summary>
    public bool IsMadeUp(string words)
    {
        if (madeUpNames.Count == 0) return false;
        foreach (var word in CapitalWord.In(words))
        {
            if (!madeUpNames.Contains(words.Substring(word.Start, word.Length))) return false;
        }
        return true;
    }

    /// <summary>Tables with their cells; charts as well.</summary>
    public IReadOnlyList<(TableBlock Table, IReadOnlyList<SafetyLine> Cells, ChartBlock? Chart)> Tables => tables;

    private void Blocks(IReadOnlyList<Block> blocks, LineSetting setting)
    {
        foreach (var block in blocks) One(block, setting);
    }

    private void One(Block block, LineSetting setting)
    {
        if (apparatusLevel > 0 && block is not HeadingBlock) setting |= LineSetting.Apparatus;
        switch (block)
        {
            case HeadingBlock heading:
                if (heading.Level <= apparatusLevel) apparatusLevel = 0;
                if (apparatusLevel == 0 && Apparatus().IsMatch(PlainText.Of(heading.Content))) apparatusLevel = heading.Level;
                Head(heading.Content, setting);
                break;
            case ParagraphBlock paragraph: Text(paragraph.Content, setting); break;
            case ListBlock list:
                foreach (var item in list.Items) Blocks(item, setting);
                break;
            case QuoteBlock quote:
                outlines.Begin();
                if (quote.Speaker is { } speaker) outlines.Add(Line(FlatLine.Of(speaker, quote.At), setting));
                quotations++;
                Blocks(quote.Content, setting);
                quotations--;
                outlines.Begin();
                break;
            case CodeBlock code: Code(code, setting | LineSetting.Verbatim); break;
            case CalloutBlock callout:
                if (callout.Title.Count > 0) Head(callout.Title, setting | Of(callout.Kind));
                Blocks(callout.Content, setting | Of(callout.Kind));
                break;
            case FootnotesBlock footnotes:
                foreach (var note in footnotes.Notes) Blocks(note.Content, setting | LineSetting.Apparatus);
                break;
            case TableBlock table: Table(table, null, setting); break;
            case ChartBlock chart: Table(chart.Table, chart, setting); break;
            case FindingBlock { Finding: var finding }:
                Head(finding.Heading, setting);
                Blocks(finding.Body, setting);
                break;
            case RecommendationBlock { Recommendation: var recommendation }:
                Head(recommendation.Heading, setting);
                if (recommendation.Owner is { } owner) Line(FlatLine.Of(owner, recommendation.At), setting);
                Blocks(recommendation.Body, setting);
                break;
        }
    }

    private void Code(CodeBlock code, LineSetting setting)
    {
        var below = 1; // The first line is the fence.
        foreach (var text in code.Text.Split('\n')) Line(FlatLine.Of(text.TrimEnd('\r'), new SourcePosition(code.At.Line + below++, 1)), setting);
    }

    private void Head(IReadOnlyList<Inline> content, LineSetting setting)
    {
        outlines.Begin();
        Text(content, setting);
    }

    private void Text(IReadOnlyList<Inline> content, LineSetting setting)
    {
        outlines.Add(Line(Own(FlatLine.Of(content)), setting));
        Aside(content, setting);
    }

    // What a reader does not see in the line itself, and others do: code, alternative texts, where links lead.
    private void Aside(IReadOnlyList<Inline> content, LineSetting setting)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case CodeInline code: Line(FlatLine.Of(code.Text, After(code.At, 1)), setting | LineSetting.Verbatim); break;
                case ImageInline image:
                    Line(FlatLine.Of(image.AlternativeText, After(image.At, 2)), setting);
                    if (image.Caption is { } caption) Line(FlatLine.Of(caption, image.At), setting);
                    break;
                case EmphasisInline emphasis: Aside(emphasis.Content, setting); break;
                case StrikeInline strike: Aside(strike.Content, setting); break;
                case LinkInline link:
                    Aside(link.Content, setting);
                    if (link.Destination.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || link.Destination.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
                        Line(FlatLine.Of(link.Destination[(link.Destination.IndexOf(':', StringComparison.Ordinal) + 1)..], link.At), setting | LineSetting.Verbatim);
                    break;
            }
        }
    }

    private void Table(TableBlock table, ChartBlock? chart, LineSetting setting)
    {
        var cells = new List<SafetyLine>();
        if (table.Caption is { } caption) Line(FlatLine.Of(caption, table.At), setting);
        foreach (var cell in table.Header) cells.Add(Cell(cell, RowText.None, string.Empty, setting));
        foreach (var row in table.Rows)
        {
            outlines.Begin();
            Row(row, cells, table.Header.Count, setting);
        }
        outlines.Begin();
        tables.Add((table, cells, chart));
    }

    // Whether a cell tells of one family, and what its numbers are, often stands in another cell.
    private void Row(IReadOnlyList<TableCell> row, List<SafetyLine> cells, int columns, LineSetting setting)
    {
        var whole = new RowText(row);
        var (first, around) = (cells.Count, Cue.None);
        for (var column = 0; column < row.Count; column++)
        {
            var header = column < columns ? cells[column] : null;
            var heading = column == 0 ? header?.Text : $"{header?.Text} {cells[first].Text}";
            cells.Add(Cell(row[column], whole, heading ?? string.Empty, setting));
            outlines.Add(cells[^1]);
            around |= cells[^1].Scan.Cues;
            cells[^1].Around = header?.Scan.Cues ?? Cue.None;
        }
        foreach (var cell in cells.Skip(first)) cell.Around = (cell.Around | around) & Cue.Context;
    }

    private SafetyLine Cell(TableCell cell, RowText row, string heading, LineSetting setting)
    {
        Aside(cell.Content, setting);
        var line = new SafetyLine(Own(FlatLine.Of(cell.Content, cell.At)), setting) { Samples = samples, Row = row, Heading = heading };
        lines.Add(line);
        return line;
    }

    private void Questions(QuestionSet questions, string? path)
    {
        foreach (var question in questions.Sections.SelectMany(section => section.Questions))
        {
            Add(question.Text, question);
            if (question.Help is { } help) Add(help, question);
        }

        void Add(string text, Question question) => lines.Add(new SafetyLine(FlatLine.Of(text, question.At), LineSetting.None) { OtherPath = path });
    }

    private SafetyLine Line(FlatLine flat, LineSetting setting)
    {
        var line = new SafetyLine(flat, setting) { Samples = samples };
        lines.Add(line);
        return line;
    }

    private FlatLine Own(FlatLine flat)
    {
        if (quotations == 0) prose.Add(flat);
        return flat;
    }

    // Behind the marks with which it begins.
    private static SourcePosition After(SourcePosition at, int letters) => at with { Column = at.Column + letters };

    private static Regex Apparatus() => _apparatus ??= new Regex(@"^(?:[\d.]+ )?(?:references|bibliography|notes in the report|end ?notes|footnotes|further reading|acknowledge?ments|(?:the )?(?:project|research|review|audit) team|about the authors?|authors?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _apparatus;

    private static LineSetting Of(CalloutKind kind) => kind switch
    {
        CalloutKind.Contact => LineSetting.Contact,
        CalloutKind.Vignette => LineSetting.MadeUp,
        _ => LineSetting.None,
    };
}
