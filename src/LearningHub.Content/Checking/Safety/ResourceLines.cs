using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Safety;
using LearningHub.Safety.Lines;

namespace LearningHub.Content.Checking.Safety;

/// <summary>Splits a resource, once for all checks of its words, into lines of a document for the safety check: title, summary, body,
/// alternative texts and tool questions.</summary>
internal sealed class ResourceLines
{
    private readonly SafetyDocument document = new();
    private readonly List<(TableBlock Table, ChartBlock? Chart)> tables = [];
    private readonly IReadOnlyCollection<int> samples;
    private readonly List<FlatLine> prose = [];
    private readonly LineSetting general;
    private int quotations;
    private int backMatterLevel;

    /// <summary>Reads a resource.</summary>
    public ResourceLines(Resource resource, SafetyContext context)
    {
        samples = context.SamplesOf(resource);
        general = resource.HoldsCases ? LineSetting.None : LineSetting.General;
        if (!context.IsEnglish(resource)) general |= LineSetting.OtherLanguage;
        // A title often names the area of its report, so a place in it is reported only together with a case story.
        document.AddToOutline(Line(FlatLine.FromText(resource.Title, resource.TitleAt), LineSetting.General));
        document.AddToOutline(Line(FlatLine.FromText(resource.Summary, resource.SummaryAt), LineSetting.None));
        document.BeginOutline();
        Blocks(resource.Body.Blocks, LineSetting.None);
        if (resource.Details is ToolDetails { Questions: { } questions, QuestionsFile: { } file })
            Questions(questions, LinkResolver.Combine(resource.Path, file.Value));
    }

    /// <summary>Everything that the safety check looks at.</summary>
    public SafetyDocument Document => document;

    /// <summary>Paragraphs, items, headings and cells of the body outside quotations: the words that are the author's own.</summary>
    public IReadOnlyList<FlatLine> Prose => prose;

    /// <summary>Tables; charts as well.</summary>
    public IReadOnlyList<(TableBlock Table, ChartBlock? Chart)> Tables => tables;

    private void Blocks(IReadOnlyList<Block> blocks, LineSetting setting)
    {
        foreach (var block in blocks) AddBlock(block, setting);
    }

    private void AddBlock(Block block, LineSetting setting)
    {
        if (backMatterLevel > 0 && block is not HeadingBlock) setting |= LineSetting.BackMatter;
        switch (block)
        {
            case HeadingBlock heading:
                NoteBackMatter(heading);
                Head(heading.Content, setting);
                break;
            case ParagraphBlock paragraph: Text(paragraph.Content, setting); break;
            case ListBlock list:
                foreach (var item in list.Items) Blocks(item, setting);
                break;
            case QuoteBlock quote: Quotation(quote, setting); break;
            case CodeBlock code: Code(code, setting | LineSetting.Verbatim); break;
            case CalloutBlock callout:
                if (callout.Title.Count > 0) Head(callout.Title, setting | SettingFor(callout.Kind));
                Blocks(callout.Content, setting | SettingFor(callout.Kind));
                break;
            case PassageBlock passage: Blocks(passage.Content, setting); break;
            case FootnotesBlock footnotes:
                foreach (var note in footnotes.Notes) Blocks(note.Content, setting | LineSetting.BackMatter);
                break;
            case TableBlock table: Table(table, null, setting); break;
            case ChartBlock chart: Table(chart.Table, chart, setting); break;
            case FindingBlock { Finding: var finding }:
                Head(finding.Heading, setting);
                Blocks(finding.Body, setting);
                break;
            case RecommendationBlock { Recommendation: var recommendation }:
                Head(recommendation.Heading, setting);
                if (recommendation.Owner is { } owner) document.Add(Line(FlatLine.FromText(owner, recommendation.At), setting));
                Blocks(recommendation.Body, setting);
                break;
        }
    }

    private void NoteBackMatter(HeadingBlock heading)
    {
        if (heading.Level <= backMatterLevel) backMatterLevel = 0;
        if (backMatterLevel == 0 && BackMatterHeading.IsBackMatter(PlainText.FromInlines(heading.Content)))
            backMatterLevel = heading.Level;
    }

    private void Quotation(QuoteBlock quote, LineSetting setting)
    {
        document.BeginOutline();
        if (quote.Speaker is { } speaker) document.AddToOutline(Line(FlatLine.FromText(speaker, quote.At), setting));
        quotations++;
        Blocks(quote.Content, setting);
        quotations--;
        document.BeginOutline();
    }

    private void Code(CodeBlock code, LineSetting setting)
    {
        var below = 1; // The first line is the fence.
        foreach (var text in code.Text.Split('\n'))
            document.Add(Line(FlatLine.FromText(text.TrimEnd('\r'), new SourcePosition(code.At.Line + below++, 1)), setting));
    }

    private void Head(IReadOnlyList<Inline> content, LineSetting setting)
    {
        document.BeginOutline();
        Text(content, setting);
    }

    private void Text(IReadOnlyList<Inline> content, LineSetting setting)
    {
        document.AddToOutline(Line(Own(FlatLine.FromInlines(content)), setting));
        Aside(content, setting);
    }

    // Text that most readers do not see but that is published: code, alternative texts, targets of links.
    private void Aside(IReadOnlyList<Inline> content, LineSetting setting)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case CodeInline code:
                    document.Add(Line(FlatLine.FromText(code.Text, After(code.At, 1)), setting | LineSetting.Verbatim));
                    break;
                case ImageInline image:
                    document.Add(Line(FlatLine.FromText(image.AlternativeText, After(image.At, 2)), setting));
                    if (image.Caption is { } caption) document.Add(Line(FlatLine.FromText(caption, image.At), setting));
                    break;
                case EmphasisInline emphasis: Aside(emphasis.Content, setting); break;
                case StrikeInline strike: Aside(strike.Content, setting); break;
                case LinkInline link:
                    Aside(link.Content, setting);
                    if (link.Destination.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
                        || link.Destination.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
                        document.Add(Line(FlatLine.FromText(
                            link.Destination[(link.Destination.IndexOf(':', StringComparison.Ordinal) + 1)..], link.At),
                            setting | LineSetting.Verbatim));
                    break;
            }
        }
    }

    private void Table(TableBlock table, ChartBlock? chart, LineSetting setting)
    {
        if (table.Caption is { } caption) document.Add(Line(FlatLine.FromText(caption, table.At), setting));
        var header = table.Header.Select(cell => Cell(cell, LineRow.None, string.Empty, setting)).ToList();
        foreach (var cell in header) document.Add(cell);
        var rows = new List<IReadOnlyList<SafetyLine>>();
        foreach (var row in table.Rows)
        {
            document.BeginOutline();
            rows.Add(Row(row, header, setting));
        }
        document.BeginOutline();
        tables.Add((table, chart));
        document.AddTable(new SafetyTable(table.Caption, header, rows)
        {
            ChartOf = chart?.Of,
            IsOfCounts = chart is { Kind: ChartKind.Counts },
            Bars = chart is null or { Kind: ChartKind.Counts } ? [] : [.. chart.Bars.SelectMany(Bars)],
        });
    }

    private static IEnumerable<SafetyBar> Bars(ChartBar bar)
    {
        if (bar.Before is { } before) yield return new SafetyBar(bar.Label, before.Value, bar.Base);
        yield return new SafetyBar(bar.Label, bar.Number.Value, bar.Base);
    }

    // Other cells often say whether a cell is about one family, and what its numbers mean.
    private List<SafetyLine> Row(IReadOnlyList<TableCell> row, List<SafetyLine> header, LineSetting setting)
    {
        var whole = new LineRow([.. row.Select(cell => PlainText.FromInlines(cell.Content))]);
        var cells = new List<SafetyLine>();
        for (var column = 0; column < row.Count; column++)
        {
            var over = column < header.Count ? header[column].Text : string.Empty;
            var cell = Cell(row[column], whole, column == 0 ? over : $"{over} {cells[0].Text}", setting);
            cells.Add(cell);
            document.AddToOutline(cell);
        }
        return cells;
    }

    private SafetyLine Cell(TableCell cell, LineRow row, string heading, LineSetting setting)
    {
        Aside(cell.Content, setting);
        var flat = Own(FlatLine.FromInlines(cell.Content, cell.At));
        return new SafetyLine(flat.Text, setting | general)
        {
            Samples = samples,
            Row = row,
            Heading = heading,
            Origin = new LinePlace(flat, null),
            Links = flat.Links
        };
    }

    private void Questions(QuestionSet questions, string? path)
    {
        foreach (var question in questions.Sections.SelectMany(section => section.Questions))
        {
            Add(question.Text, question);
            if (question.Help is { } help) Add(help, question);
            if (question.Evidence is { } evidence) Add(evidence, question);
        }

        void Add(string text, Question question)
        {
            var flat = FlatLine.FromText(text, question.At);
            var origin = new LinePlace(flat, question.IsFromBank ? QuestionBank.FileName : path);
            document.Add(new SafetyLine(text, general) { Origin = origin });
        }
    }

    private SafetyLine Line(FlatLine flat, LineSetting setting) =>
        new(flat.Text, setting | general) { Samples = samples, Origin = new LinePlace(flat, null), Links = flat.Links };

    private FlatLine Own(FlatLine flat)
    {
        if (quotations == 0) prose.Add(flat);
        return flat;
    }

    // After the marks at its start.
    private static SourcePosition After(SourcePosition at, int letters) => at with { Column = at.Column + letters };

    private static LineSetting SettingFor(CalloutKind kind) => kind switch
    {
        CalloutKind.Contact => LineSetting.Contact,
        CalloutKind.Vignette => LineSetting.MadeUp,
        _ => LineSetting.None,
    };
}
