using System.Globalization;
using System.Xml.Linq;

namespace LearningHub.Export.Slides;

/// <summary>Slides and their notes as PresentationML. Texts are in the placeholders of the layout, so that outline and reading order are
/// correct.</summary>
/// <param name="language">Language of the text, for example "en-GB".</param>
/// <param name="footLine">The text at the foot of each slide.</param>
internal sealed class SlideXml(string language, string footLine)
{
    private const long TableLeft = 609600;
    private const long TableTop = 1500000;
    private const long TableBelowText = 2800000;
    private const long TextAboveTable = 1200000;
    private const int NumberIndent = 514350;
    private const long ChartHeight = 4500000;
    private const long TextHeight = 4600000;
    private const long CardWidth = 3500000;
    private const long CardGap = 300000;
    private const int CellSize = 1600;
    private const double MostOfTopText = 0.6;

    /// <summary>The lowest height of a row.</summary>
    public const long RowHeight = 420000;

    /// <summary>Width of text and tables.</summary>
    public const long TableWidth = 10972800;

    /// <summary>The height that a table alone can have.</summary>
    public const long TableHeight = 4700000;

    /// <summary>Id of the relation of a slide to its chart.</summary>
    public const string ChartRelation = "chart";

    private static readonly XNamespace Charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A slide.</summary>
    /// <param name="slide">The page model.</param>
    /// <param name="isOpening">Whether it uses the layout for titles.</param>
    public XElement Slide(Slide slide, bool isOpening)
    {
        var shapes = new List<XElement> { Text(2, "Title", isOpening ? "ctrTitle" : "title", null, [Paragraph(slide.Title)]) };
        if (slide.Points.Count > 0)
        {
            var text = Text(3, "Text", isOpening ? "subTitle" : null, "1", Points(slide.Points));
            if (slide.Table.Count > 0) text.Element(P + "spPr")!.Add(AboveTable());
            else if (!isOpening) Fit(text, slide);
            shapes.Add(text);
        }
        if (slide.Grounds.Count > 0) shapes.Add(Card(slide.Grounds));
        if (slide.Table.Count > 0) shapes.Add(Table(slide));
        if (slide.Chart is { } chart) shapes.Add(Chart(chart));
        shapes.Add(Text(8, "Foot", "ftr", "10", [Foot(slide.OpensSession ? "bg1" : "accent3")]));
        shapes.Add(Text(9, "Number", "sldNum", "11", [Number()]));
        return Frame("sld", shapes);
    }

    // Little text is larger, with wider gaps, and stands in the middle of the height rather than leave the foot of the slide empty.
    private static void Fit(XElement text, Slide slide)
    {
        var width = slide.Grounds.Count > 0 ? TableWidth - CardWidth - CardGap : TableWidth;
        var fit = SlideFit.Measure(slide.Points, width, TextHeight);
        text.Element(P + "spPr")!.Add(Box(TableLeft, TableTop, width, TextHeight));
        var body = text.Element(P + "txBody")!;
        body.Element(A + "bodyPr")!.Add(
            fit.Filled < MostOfTopText ? new XAttribute("anchor", "ctr") : null, new XElement(A + "normAutofit"));
        body.Element(A + "lstStyle")!.Add(Level("lvl1pPr", fit.Size), Level("lvl2pPr", fit.Size * 9 / 10));

        XElement Level(string name, int size) => new(A + name,
            new XElement(A + "spcBef", new XElement(A + "spcPts", new XAttribute("val", fit.Gap))),
            new XElement(A + "defRPr", new XAttribute("sz", size)));
    }

    // The findings that a slide rests on, in a box on the right.
    private XElement Card(IReadOnlyList<SlideGround> grounds)
    {
        var lines = grounds.SelectMany(ground => new[]
        {
            Line(ground.Title, 1800, isBold: false), Line(ground.Source, 1400, isBold: false),
        });
        return new XElement(P + "sp",
            new XElement(P + "nvSpPr",
                new XElement(P + "cNvPr", new XAttribute("id", 6), new XAttribute("name", "What this rests on")),
                new XElement(P + "cNvSpPr"), new XElement(P + "nvPr")),
            new XElement(P + "spPr",
                Box(TableLeft + TableWidth - CardWidth, TableTop + CardGap, CardWidth, TextHeight - 2 * CardGap),
                new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")),
                new XElement(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", "accent1"),
                    new XElement(A + "lumMod", new XAttribute("val", 10000)), new XElement(A + "lumOff", new XAttribute("val", 90000)))),
                new XElement(A + "ln", new XElement(A + "noFill"))),
            new XElement(P + "txBody",
                new XElement(A + "bodyPr", new XAttribute("lIns", 228600), new XAttribute("tIns", 182880), new XAttribute("rIns", 228600),
                    new XAttribute("bIns", 182880), new XAttribute("anchor", "ctr"), new XElement(A + "normAutofit")),
                new XElement(A + "lstStyle"), Line("What this rests on", 1400, isBold: true), lines));
    }

    private XElement? Line(string text, int size, bool isBold) => text.Length == 0 ? null : new(A + "p",
        new XElement(A + "pPr", new XElement(A + "spcBef", new XElement(A + "spcPts", new XAttribute("val", 600)))),
        new XElement(A + "r",
            new XElement(A + "rPr", new XAttribute("lang", language), new XAttribute("sz", size),
                isBold ? new XAttribute("b", 1) : null, Fill(isBold ? "accent1" : "tx1")),
            new XElement(A + "t", text)));

    /// <summary>The notes of a slide.</summary>
    /// <param name="slide">The slide.</param>
    /// <param name="relate">Gives the relation for an address.</param>
    public XElement Notes(Slide slide, Func<string, string> relate) => Frame("notes",
    [
        new XElement(P + "sp",
            new XElement(P + "nvSpPr",
                new XElement(P + "cNvPr", new XAttribute("id", 2), new XAttribute("name", "Slide")),
                new XElement(P + "cNvSpPr", new XElement(
                    A + "spLocks", new XAttribute("noGrp", 1), new XAttribute("noRot", 1), new XAttribute("noChangeAspect", 1))),
                new XElement(P + "nvPr", new XElement(P + "ph", new XAttribute("type", "sldImg")))),
            new XElement(P + "spPr")),
        Text(3, "Notes", "body", "1", slide.Notes.Select(note => new XElement(A + "p", note.Select(piece => Run(piece, relate))))),
    ]);

    private static XElement Frame(string kind, IEnumerable<XElement> shapes) => new(P + kind,
        new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(XNamespace.Xmlns + "p", P),
        new XElement(P + "cSld", new XElement(P + "spTree",
            new XElement(P + "nvGrpSpPr",
                new XElement(P + "cNvPr", new XAttribute("id", 1), new XAttribute("name", string.Empty)),
                new XElement(P + "cNvGrpSpPr"), new XElement(P + "nvPr")),
            new XElement(P + "grpSpPr"), shapes)),
        new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));

    private static XElement Text(int id, string name, string? type, string? index, IEnumerable<XElement> paragraphs)
    {
        var all = paragraphs.ToList();
        if (all.Count == 0) all.Add(new XElement(A + "p"));
        return new XElement(P + "sp",
            new XElement(P + "nvSpPr",
                new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", name)),
                new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))),
                new XElement(P + "nvPr", new XElement(P + "ph",
                    type is null ? null : new XAttribute("type", type),
                    type is "ftr" or "sldNum" ? new XAttribute("sz", "quarter") : null,
                    index is null ? null : new XAttribute("idx", index)))),
            new XElement(P + "spPr"),
            new XElement(P + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), all));
    }

    private XElement Paragraph(string text) => new(A + "p", Run(new NoteText(text), _ => string.Empty));

    // LibreOffice does not inherit the style of a footer from the layout.
    private XElement Foot(string colour) => new(A + "p", new XElement(A + "r",
        new XElement(A + "rPr", new XAttribute("lang", language), new XAttribute("sz", 900), Fill(colour),
            new XElement(A + "latin", new XAttribute("typeface", "+mn-lt"))),
        new XElement(A + "t", footLine)));

    // A list that began on the slide before goes on with its number.
    private IEnumerable<XElement> Points(IReadOnlyList<SlidePoint> points)
    {
        var starts = new Dictionary<int, int>();
        foreach (var point in points)
        {
            if (point.Number is { } number) starts.TryAdd(point.Level, number);
            else foreach (var level in starts.Keys.Where(level => level >= point.Level).ToList()) starts.Remove(level);
            yield return new XElement(A + "p",
                new XElement(A + "pPr", new XAttribute("lvl", point.Level), Mark(point, starts.GetValueOrDefault(point.Level))),
                Run(new NoteText(point.Text), _ => string.Empty));
        }
    }

    private static object[]? Mark(SlidePoint point, int start)
    {
        if (point.Number is not null)
        {
            var indent = point.Level == 0 ? NumberIndent : NumberIndent / 2;
            return
            [
                new XAttribute("marL", indent + point.Level * NumberIndent), new XAttribute("indent", -indent),
                new XElement(A + "buFont", new XAttribute("typeface", "+mj-lt")),
                new XElement(A + "buAutoNum", new XAttribute("type", "arabicPeriod"),
                    start == 1 ? null : new XAttribute("startAt", start)),
            ];
        }
        return point.HasBullet ? null : [new XAttribute("marL", 0), new XAttribute("indent", 0), new XElement(A + "buNone")];
    }

    private XElement Number() => new(A + "p",
        new XElement(A + "fld", new XAttribute("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"), new XAttribute("type", "slidenum"),
            new XElement(A + "rPr", new XAttribute("lang", language)), new XElement(A + "t", "1")));

    private XElement Run(NoteText piece, Func<string, string> relate) => new(A + "r",
        new XElement(A + "rPr", new XAttribute("lang", language),
            piece.Address is { } address ? new XElement(A + "hlinkClick", new XAttribute(R + "id", relate(address))) : null),
        new XElement(A + "t", piece.Text));

    private static XElement Chart(SlideChart chart) => new(P + "graphicFrame",
        new XElement(P + "nvGraphicFramePr",
            new XElement(P + "cNvPr", new XAttribute("id", 5), new XAttribute("name", "Chart"), new XAttribute("descr", chart.InWords)),
            new XElement(P + "cNvGraphicFramePr", new XElement(A + "graphicFrameLocks", new XAttribute("noGrp", 1))),
            new XElement(P + "nvPr")),
        new XElement(P + "xfrm", Place("off", ("x", TableLeft), ("y", TableTop)), Place("ext", ("cx", TableWidth), ("cy", ChartHeight))),
        new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", Charts.NamespaceName),
            new XElement(Charts + "chart", new XAttribute(XNamespace.Xmlns + "c", Charts), new XAttribute(R + "id", ChartRelation)))));

    private XElement Table(Slide slide)
    {
        var widths = ColumnShares.Widths(slide.Table, TableWidth);
        var top = slide.Points.Count > 0 ? TableBelowText : TableTop;
        var size = SlideFit.OfTable(slide.Table, widths, TableHeight - (top - TableTop)) ?? CellSize;
        return new XElement(P + "graphicFrame",
            new XElement(P + "nvGraphicFramePr",
                new XElement(P + "cNvPr",
                    new XAttribute("id", 4), new XAttribute("name", "Table"), new XAttribute("descr", $"Table: {slide.Title}")),
                new XElement(P + "cNvGraphicFramePr", new XElement(A + "graphicFrameLocks", new XAttribute("noGrp", 1))),
                new XElement(P + "nvPr")),
            new XElement(P + "xfrm", Place("off", ("x", TableLeft), ("y", top)),
                Place("ext", ("cx", TableWidth), ("cy", RowHeight * slide.Table.Count))),
            new XElement(A + "graphic", new XElement(A + "graphicData",
                new XAttribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/table"),
                new XElement(A + "tbl",
                    new XElement(A + "tblPr", new XAttribute("firstRow", 1)),
                    new XElement(A + "tblGrid", widths.Select(width => new XElement(A + "gridCol", new XAttribute("w", width)))),
                    slide.Table.Select((row, i) => new XElement(A + "tr", new XAttribute("h", RowHeight),
                        row.Select(text => Cell(text, size, isHeader: i == 0))))))));
    }

    private static XElement AboveTable() => Box(TableLeft, TableTop, TableWidth, TextAboveTable);

    private static XElement Box(long left, long top, long width, long height) => new(A + "xfrm",
        Place("off", ("x", left), ("y", top)), Place("ext", ("cx", width), ("cy", height)));

    private XElement Cell(string text, int size, bool isHeader) => new(A + "tc",
        new XElement(A + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
            new XElement(A + "p", new XElement(A + "r",
                new XElement(A + "rPr", new XAttribute("lang", language), new XAttribute("sz", size),
                    isHeader ? new XAttribute("b", 1) : null,
                    Fill(isHeader ? "bg1" : "tx1")),
                new XElement(A + "t", text)))),
        new XElement(A + "tcPr", Edge("lnL"), Edge("lnR"), Edge("lnT"), Edge("lnB"), Fill(isHeader ? "accent1" : "bg1")));

    private static XElement Edge(string side) => new(A + side, new XAttribute("w", 6350), Fill("accent4"));

    private static XElement Fill(string colour) =>
        new(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", colour)));

    private static XElement Place(string name, params (string Name, long Value)[] values) =>
        new(A + name, values.Select(each => new XAttribute(each.Name, each.Value.ToString(CultureInfo.InvariantCulture))));
}
