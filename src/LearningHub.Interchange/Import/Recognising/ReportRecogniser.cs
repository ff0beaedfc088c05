using LearningHub.Interchange.Import.Reading;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Recognises what a report is made of. Each step takes the pieces and gives them back with more known about them.</summary>
internal static class ReportRecogniser
{
    /// <summary>The report, how much became what, and what was left out with good reason.</summary>
    public static (ImportedReport Report, PieceTally Tally, IReadOnlyList<LeftOutLine> LeftOut) Recognise(
        SourceDocument source, CancellationToken cancellation)
    {
        var read = source.Blocks.Where(block => block.Text.Length > 0 || block.Rows.Count > 0 || block.Number is not null)
            .Select(Piece.Read).ToList();
        var (listed, titles) = ContentsFinder.Mark(FurnitureFinder.MarkPageNumbers(LayoutTableOpener.Open(read)));
        var (titled, page) = TitlePageReader.Read(listed);
        cancellation.ThrowIfCancellationRequested();
        var plain = ContactFinder.Mark(FurnitureFinder.Mark(titled, page.Title));
        var whole = ContinuationJoiner.Join(BesideFinder.Mark(plain));
        var pieces = HeadingFinder.Mark(whole, titles);
        var tally = new PieceTally();
        var body = pieces.Where(piece => piece.IsBody).ToList();
        var (parts, references, questions) = SectionReader.Read(body, tally, cancellation);
        foreach (var piece in pieces.Where(piece => piece.Role is PieceRole.Note)) tally.Add("note", piece);
        var report = new ImportedReport
        {
            Page = page,
            Parts = parts,
            References = references,
            Questions = questions,
            Notes = [.. pieces.Where(piece => piece.Role is PieceRole.Note).Select(piece => new ParagraphPart(piece.Number, piece.Text))],
            SetAside = [.. pieces.Where(piece => Reason(piece.Role) is not null)
            .Select(piece => new SetAsideText(Reason(piece.Role)!, Printed(piece), piece.Block.Place))],
            Abbreviations = AbbreviationFinder.Find(pieces.Where(piece => !piece.IsTable).Select(piece => piece.Text)),
        };
        return (report, tally, LeftOut(pieces, source, questions));
    }

    private static string Printed(Piece piece) => piece.IsTable ? piece.Block.AllText : piece.Printed;

    private static string? Reason(PieceRole role) => role switch
    {
        PieceRole.TitlePage => "Title page",
        PieceRole.Beside => "Quotations and boxes beside the text",
        PieceRole.Comment => "Comments in the margin",
        PieceRole.Contact => "Addresses and telephone numbers",
        _ => null,
    };

    private static List<LeftOutLine> LeftOut(IReadOnlyList<Piece> pieces, SourceDocument source, IReadOnlyList<ImportedQuestions> questions)
    {
        var lines = pieces.Select(piece => (Kind: Kind(piece.Role), Text: piece.Printed)).Where(line => line.Kind is not null)
            .Concat(source.Blocks.Where(block => block.Kind is SourceKind.Table && ItemPlan.Column(block.Rows) >= 0)
                .Select(block => (Kind: (string?)"heading of a column", Text: string.Join(" | ", block.Rows[0]))));
        return [.. lines.GroupBy(line => (line.Kind, line.Text))
            .Select(group => new LeftOutLine(group.Key.Kind!, group.Key.Text, group.Count()))];
    }

    private static string? Kind(PieceRole role) => role switch
    {
        PieceRole.ContentsLine => "line of the contents list",
        PieceRole.PageNumber => "page number",
        PieceRole.RunningLine => "running header or footer",
        _ => null,
    };
}
