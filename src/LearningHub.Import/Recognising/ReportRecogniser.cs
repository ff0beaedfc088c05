using LearningHub.Import.Reading;
using LearningHub.Import.Recognising.Blocks;
using LearningHub.Import.Recognising.Items;
using LearningHub.Import.Recognising.Layout;
using LearningHub.Import.Recognising.Results;
using LearningHub.Import.Recognising.Sections;
using LearningHub.Import.Recognising.TitlePages;

namespace LearningHub.Import.Recognising;

/// <summary>Recognises the parts of a report. Each step takes the blocks and returns them with more known about them.</summary>
internal static class ReportRecogniser
{
    /// <summary>Returns the report, how many blocks became what, and the lines that were left out.</summary>
    public static (ImportedReport Report, BlockCounts Counts, IReadOnlyList<LeftOutLine> LeftOut) Recognise(
        SourceDocument source, CancellationToken cancellation)
    {
        var read = source.Blocks.Select((block, at) => (Block: block, At: at))
            .Where(each => each.Block.Text.Length > 0 || each.Block.Rows.Count > 0 || each.Block.Number is not null)
            .Select(each => ReportBlock.Read(each.Block, [each.At])).ToList();
        var (listed, titles) = ContentsFinder.Mark(HeaderFooterFinder.MarkPageNumbers(LayoutTableOpener.Open(read)));
        var (titled, page) = TitlePageReader.Read(listed);
        cancellation.ThrowIfCancellationRequested();
        var plain = ContactFinder.Mark(HeaderFooterFinder.Mark(titled, page.Title));
        var whole = ContinuationJoiner.Join(PullQuoteFinder.Mark(plain));
        var blocks = HeadingFinder.Mark(whole, titles);
        var counts = new BlockCounts();
        var body = blocks.Where(block => block.IsBody).ToList();
        var (parts, references, questions) = SectionReader.Read(body, counts, cancellation);
        foreach (var block in blocks.Where(block => block.Role is BlockRole.Note)) counts.Add("note", block);
        var report = new ImportedReport
        {
            Page = page,
            Parts = parts,
            References = references,
            Questions = questions,
            Notes =
            [
                .. blocks.Where(block => block.Role is BlockRole.Note)
                    .Select(block => new ParagraphPart(block.Number, block.Text) { From = block.From }),
            ],
            SetAside =
            [
                .. blocks.Where(block => Reason(block.Role) is not null)
                    .Select(block => new SetAsideText(Reason(block.Role)!, Printed(block), block.Source.Place) { From = block.From }),
            ],
            LeftOut = blocks.Where(block => Kind(block.Role) is not null)
                .SelectMany(block => block.From.Select(at => KeyValuePair.Create(at, Kind(block.Role)!))).DistinctBy(each => each.Key)
                .ToDictionary(),
            Abbreviations = AbbreviationFinder.Find(blocks.Where(block => !block.IsTable).Select(block => block.Text)),
        };
        return (report, counts, LeftOut(blocks, source));
    }

    private static string Printed(ReportBlock block) => block.IsTable ? block.Source.AllText : block.Printed;

    private static string? Reason(BlockRole role) => role switch
    {
        BlockRole.TitlePage => "Title page",
        BlockRole.SideText => "Quotations and boxes beside the text",
        BlockRole.Comment => "Comments in the margin",
        BlockRole.Contact => "Addresses and telephone numbers",
        _ => null,
    };

    private static List<LeftOutLine> LeftOut(IReadOnlyList<ReportBlock> blocks, SourceDocument source)
    {
        var pageLines = blocks.Select(block => (Kind: Kind(block.Role), Text: block.Printed)).Where(line => line.Kind is not null);
        var columnHeadings = source.Blocks
            .Where(block => block.Kind is SourceKind.Table && ItemPlan.Column(block.Rows) >= 0)
            .Select(block => (Kind: (string?)"heading of a column", Text: string.Join(" | ", block.Rows[0])));
        return
        [
            .. pageLines.Concat(columnHeadings).GroupBy(line => line)
                .Select(group => new LeftOutLine(group.Key.Kind!, group.Key.Text, group.Count())),
        ];
    }

    private static string? Kind(BlockRole role) => role switch
    {
        BlockRole.ContentsLine => "line of the contents list",
        BlockRole.PageNumber => "page number",
        BlockRole.RunningLine => "running header or footer",
        _ => null,
    };
}
