using System.Globalization;
using LearningHub.Content.Courses;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Export.Slides;

/// <summary>
/// Makes slides of a resource: one for each heading that has something below it. Lists, tables, boxes and short lines go on the slide;
/// all paragraphs go into the notes, with their links and with citations in full.
///</summary>
internal sealed class SlidePlanner(LinkedLibrary library, Resource resource)
{
    /// <summary>The largest number of points on a slide; further points go on the next one.</summary>
    internal const int MostPoints = 7;

    /// <summary>The largest number of characters on a slide, unless a single point is longer.</summary>
    internal const int MostLetters = 520;

    /// <summary>The largest number of table rows on a slide, without the header.</summary>
    internal const int MostRows = 7;

    private const int MostShortRows = 10;
    private const int MostGrounds = 2;

    private const int LongestLine = 120;
    private const int MostPointsAboveTable = 2;
    private const int MostLettersAboveTable = 170;
    private const int MostRowsBelowText = 6;

    private readonly ExportLinks links = new(library, resource);
    private readonly ExportCitations citations = new(library);

    /// <summary>The slides in order; the first one shows the title.</summary>
    public IReadOnlyList<Slide> Plan()
    {
        var slides = new List<Slide> { Opening() };
        var title = resource.Title;
        var content = new List<Block>();
        foreach (var block in Flat(resource.Body.Blocks))
        {
            if (block is not HeadingBlock heading)
            {
                content.Add(block);
                continue;
            }
            slides.AddRange(Section(title, content));
            (title, content) = (heading.Text, []);
        }
        slides.AddRange(Section(title, content));
        return slides;
    }

    private Slide Opening() => new()
    {
        Title = resource.Title,
        Points = [new SlidePoint(resource.Summary, HasBullet: false)],
        Notes = [[new NoteText("The page with the newest text: "), new NoteText(links.Own, links.Own)]],
    };

    // A finding or a recommendation is treated as a heading with the text below it.
    private static IEnumerable<Block> Flat(IReadOnlyList<Block> blocks) => blocks.SelectMany(block => block switch
    {
        FindingBlock { Finding: var finding } =>
            [new HeadingBlock(finding.At, 3, finding.Id, finding.Heading), .. Flat(finding.Body)],
        RecommendationBlock { Recommendation: var advice } =>
            [new HeadingBlock(advice.At, 3, advice.Id, advice.Heading), .. Flat(advice.Body)],
        PassageBlock passage => Flat(passage.Content),
        FootnotesBlock or BreakBlock => [],
        _ => (IEnumerable<Block>)[block],
    });

    /// <summary>A slide of a course, or several if it holds too much for one.</summary>
    /// <param name="slide">The slide; its blocks are of the resource of this planner.</param>
    public IEnumerable<Slide> Course(CourseSlide slide)
    {
        IReadOnlyList<IReadOnlyList<NoteText>> notes =
        [
            .. slide.Notes.OfType<ParagraphBlock>().Select(paragraph => Note(paragraph.Content)),
            .. slide.Grounds.Select(ground => Note(ExportGrounds.Line(ground, resource))),
        ];
        if (slide.IsOpening) return [Opening()];
        return Pages(slide.Title, slide.Shown, notes).Select((page, i) => page with
        {
            OpensSession = slide.OpensSession,
            Grounds = i == 0 && page.Table.Count == 0 && page.Chart is null
                ? [.. slide.Grounds.Take(MostGrounds).Select(ground => Ground(ground, slide.Title))] : [],
        });
    }

    private SlideGround Ground(FindingEntry entry, string title)
    {
        // The notes have all of its paragraphs.
        var works = CourseBlocks.Ground(entry, resource).OfType<CitationInline>().SelectMany(each => each.Citations).Take(1);
        return new SlideGround(
            entry.Finding.Title == title ? string.Empty : entry.Finding.Title, citations.InFull(new CitationInline(default, [.. works])));
    }

    private IEnumerable<Slide> Section(string title, List<Block> content) => content.Count == 0 ? []
        : Pages(title, content, [.. content.OfType<ParagraphBlock>().Select(paragraph => Note(paragraph.Content))], hasSentences: true);

    private IEnumerable<Slide> Pages(
        string title, IReadOnlyList<Block> content, IReadOnlyList<IReadOnlyList<NoteText>> notes, bool hasSentences = false)
    {
        var pages = PointPages([.. content.Where(block => block is not (TableBlock or ChartBlock)).SelectMany(Points)]).ToList();
        var tables = content.SelectMany(Tables).ToList();
        var charts = content.OfType<ChartBlock>().Where(chart => chart.Kind is ChartKind.Percentages).Select(Chart).ToList();
        if (hasSentences && pages.Count + tables.Count + charts.Count == 0)
            pages.AddRange(PointPages([.. content.SelectMany(FirstSentences)]));
        var isJoined = charts.Count == 0 && tables is [{ Count: <= MostRowsBelowText + 1 }]
            && pages is [{ Count: <= MostPointsAboveTable } only] && only.Sum(point => point.Text.Length) <= MostLettersAboveTable;
        List<Slide> slides = isJoined
            ? [new Slide { Title = title, Points = pages[0], Table = tables[0] }]
            :
            [
                .. pages.Select(points => new Slide { Title = title, Points = points }),
                .. tables.Select(table => new Slide { Title = title, Table = table }),
                .. charts.Select(chart => new Slide { Title = title, Chart = chart }),
            ];
        if (slides.Count == 0 && !hasSentences) slides.Add(new Slide { Title = title });
        return slides.Select((slide, i) => slide with
        {
            Title = i == 0 ? title : $"{title} ({i + 1} of {slides.Count})",
            Notes = i == 0 ? notes : [],
        });
    }

    private static SlideChart Chart(ChartBlock chart)
    {
        var whole = chart.Bars is [{ Base: { } number }, ..]
            ? string.Create(CultureInfo.InvariantCulture, $"{number} {chart.Of}") : chart.Of;
        return new SlideChart(chart.Caption, $"Per cent of {whole}", [.. chart.Bars.Select(bar => (bar.Label, bar.Number.Value))]);
    }

    // If a part has only long paragraphs, the slide shows the start of each, and the notes have the rest.
    private IEnumerable<SlidePoint> FirstSentences(Block block)
    {
        if (block is not ParagraphBlock paragraph) yield break;
        var text = Text(paragraph.Content);
        var end = text.IndexOfAny(['.', '?', '!']);
        while (end >= 0 && end + 1 < text.Length && text[end + 1] != ' ') end = text.IndexOfAny(['.', '?', '!'], end + 1);
        yield return new SlidePoint(end < 0 ? text : text[..(end + 1)]);
    }

    private IEnumerable<SlidePoint> Points(Block block) => block switch
    {
        ParagraphBlock paragraph => Line(paragraph.Content) is { } line ? [new SlidePoint(line, HasBullet: false)] : [],
        ListBlock list => ListPoints(list, 0),
        QuoteBlock quote => Lines(quote.Content).Select(line => new SlidePoint(
            quote.Speaker is { } speaker ? $"“{line.Trim('“', '”')}” {speaker}" : line, HasBullet: false)),
        CalloutBlock callout => Box(callout),
        CodeBlock code => [new SlidePoint(code.Text, HasBullet: false)],
        _ => [],
    };

    private IEnumerable<SlidePoint> Box(CalloutBlock callout)
    {
        var label = $"{CalloutWords.Title(callout.Kind)}: ";
        foreach (var point in callout.Content.SelectMany(BoxPoints))
        {
            yield return point with { Text = $"{label}{point.Text}" };
            label = string.Empty;
        }
    }

    private IEnumerable<SlidePoint> BoxPoints(Block block) => block is ParagraphBlock paragraph
        ? [new SlidePoint(Text(paragraph.Content), HasBullet: false)] : Points(block);

    private IEnumerable<SlidePoint> ListPoints(ListBlock list, int level)
    {
        var number = list.Start;
        foreach (var item in list.Items)
        {
            foreach (var block in item)
            {
                if (block is ParagraphBlock paragraph)
                {
                    var text = Text(paragraph.Content);
                    yield return new SlidePoint(text, level) { Number = list.IsOrdered ? number : null };
                }
                else if (block is ListBlock inner)
                {
                    foreach (var point in ListPoints(inner, 1)) yield return point;
                }
            }
            number++;
        }
    }

    private static IEnumerable<IReadOnlyList<SlidePoint>> PointPages(IReadOnlyList<SlidePoint> points)
    {
        var page = new List<SlidePoint>();
        var letters = 0;
        foreach (var point in points)
        {
            if (page.Count > 0 && (page.Count == MostPoints || letters + point.Text.Length > MostLetters))
            {
                yield return page;
                (page, letters) = ([], 0);
            }
            page.Add(point);
            letters += point.Text.Length;
        }
        if (page.Count > 0) yield return page;
    }

    private IEnumerable<IReadOnlyList<IReadOnlyList<string>>> Tables(Block block)
    {
        // Charts of counts and of before and after are tables on a slide.
        if ((block is ChartBlock { Kind: not ChartKind.Percentages } chart ? chart.Table : block) is not TableBlock table) yield break;
        var header = table.Header.Select(cell => Text(cell.Content)).ToList();
        List<IReadOnlyList<string>> rows =
            [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => Text(cell.Content))])];
        // Short rows, as those of a timetable, stay together on one slide.
        IReadOnlyList<IReadOnlyList<string>> whole = [header, .. rows];
        var isShort = rows.Count <= MostShortRows && SlideFit.OfTable(
            whole, ColumnShares.Widths(whole, SlideXml.TableWidth), SlideXml.TableHeight) is not null;
        foreach (var some in rows.Chunk(isShort ? MostShortRows : MostRows)) yield return [header, .. some];
    }

    private IEnumerable<string> Lines(IReadOnlyList<Block> blocks) =>
        blocks.OfType<ParagraphBlock>().Select(paragraph => Text(paragraph.Content));

    // Cited and long paragraphs go into the notes, not on the slide.
    private string? Line(IReadOnlyList<Inline> content)
    {
        var text = Text(content);
        return text.Length <= LongestLine && !content.Any(inline => inline is CitationInline) ? text : null;
    }

    // If a citation is left out, the space before it is left out too.
    private string Text(IReadOnlyList<Inline> content) =>
        string.Concat(Note(content, hasCitations: false).Select(each => each.Text)).Trim()
            .Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal);

    private List<NoteText> Note(IReadOnlyList<Inline> content, bool hasCitations = true)
    {
        var note = new List<NoteText>();
        foreach (var inline in content) Add(inline, null);
        return note;

        void Add(Inline inline, string? address)
        {
            switch (inline)
            {
                case TextInline text: note.Add(new NoteText(text.Text, address)); break;
                case CodeInline code: note.Add(new NoteText(code.Text, address)); break;
                case BreakInline: note.Add(new NoteText(" ", address)); break;
                case TaskInline task: note.Add(new NoteText(task.IsDone ? "☑ " : "☐ ", address)); break;
                case ImageInline image: note.Add(new NoteText(image.AlternativeText, address)); break;
                case EmphasisInline emphasis: AddAll(emphasis.Content, address); break;
                case LinkInline link: AddAll(link.Content, links.Address(link.Destination)); break;
                case CitationInline citation when hasCitations: note.Add(new NoteText($"({citations.InFull(citation)})", address)); break;
            }
        }

        void AddAll(IReadOnlyList<Inline> inner, string? address)
        {
            foreach (var inline in inner) Add(inline, address);
        }
    }
}
