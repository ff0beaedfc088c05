using System.Globalization;
using System.Xml.Linq;

namespace LearningHub.Export.Slides;

/// <summary>A bar chart as DrawingML, with its values in the file and in a workbook beside it, so that people can change it.</summary>
/// <param name="language">Language of the text.</param>
internal sealed class ChartXml(string language)
{
    private const int CategoryAxis = 111;
    private const int ValueAxis = 112;

    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The chart.</summary>
    /// <param name="chart">What it shows.</param>
    /// <param name="workbook">Id of the relation to the workbook.</param>
    public XElement Write(SlideChart chart, string workbook) => new(C + "chartSpace",
        new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R),
        Value("roundedCorners", 0),
        new XElement(C + "chart",
            new XElement(C + "title",
                new XElement(C + "tx", new XElement(C + "rich", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
                    new XElement(A + "p", new XElement(A + "pPr", Looks("defRPr", 1400)), new XElement(A + "r", Looks("rPr", 1400),
                        new XElement(A + "t", chart.Scale))))),
                Value("overlay", 0)),
            Value("autoTitleDeleted", 0),
            new XElement(C + "plotArea", new XElement(C + "layout"), Bars(chart), Categories(), Values()),
            Value("plotVisOnly", 1), Value("dispBlanksAs", "gap")),
        new XElement(C + "externalData", new XAttribute(R + "id", workbook), Value("autoUpdate", 0)));

    private XElement Bars(SlideChart chart) => new(C + "barChart",
        Value("barDir", "bar"), Value("grouping", "clustered"), Value("varyColors", 0),
        new XElement(C + "ser", Value("idx", 0), Value("order", 0),
            new XElement(C + "tx", Strings("Sheet1!$B$1", [chart.Scale])),
            new XElement(C + "spPr", Fill("accent1")),
            Value("invertIfNegative", 0),
            new XElement(C + "dLbls",
                new XElement(C + "numFmt", new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", 0)),
                new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
                Text(1600), Value("showLegendKey", 0), Value("showVal", 1), Value("showCatName", 0), Value("showSerName", 0),
                Value("showPercent", 0), Value("showBubbleSize", 0)),
            new XElement(C + "cat", Strings(Range("A", chart), [.. chart.Bars.Select(bar => bar.Label)])),
            new XElement(C + "val", new XElement(C + "numRef", new XElement(C + "f", Range("B", chart)),
                new XElement(C + "numCache", new XElement(C + "formatCode", "General"),
                    Points([.. chart.Bars.Select(bar => Number(bar.Value))]))))),
        Value("gapWidth", 50), Value("axId", CategoryAxis), Value("axId", ValueAxis));

    private XElement Categories() => new(C + "catAx",
        Value("axId", CategoryAxis), new XElement(C + "scaling", Value("orientation", "maxMin")), Value("delete", 0), Value("axPos", "l"),
        Format(), Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "nextTo"), Text(1600),
        Value("crossAx", ValueAxis), Value("crosses", "autoZero"));

    private static XElement Values() => new(C + "valAx",
        Value("axId", ValueAxis), new XElement(C + "scaling", Value("orientation", "minMax"), Value("max", 100), Value("min", 0)),
        Value("delete", 1), Value("axPos", "t"), Format(), Value("majorTickMark", "none"), Value("minorTickMark", "none"),
        Value("tickLblPos", "nextTo"), Value("crossAx", CategoryAxis), Value("crosses", "autoZero"));

    private XElement Text(int size) => new(C + "txPr", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
        new XElement(A + "p", new XElement(A + "pPr", Looks("defRPr", size)),
            new XElement(A + "endParaRPr", new XAttribute("lang", language))));

    private XElement Looks(string name, int size) => new(A + name, name == "rPr" ? new XAttribute("lang", language) : null,
        new XAttribute("sz", size), new XAttribute("b", 0), Fill("tx1"));

    private static XElement Fill(string colour) =>
        new(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", colour)));

    private static XElement Format() =>
        new(C + "numFmt", new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", 0));

    private static XElement Strings(string range, IReadOnlyList<string> texts) => new(C + "strRef",
        new XElement(C + "f", range), new XElement(C + "strCache", Points(texts)));

    private static object[] Points(IReadOnlyList<string> texts) =>
    [
        Value("ptCount", texts.Count),
        .. texts.Select((text, i) => new XElement(C + "pt", new XAttribute("idx", i), new XElement(C + "v", text))),
    ];

    private static string Range(string column, SlideChart chart) =>
        string.Create(CultureInfo.InvariantCulture, $"Sheet1!${column}$2:${column}${chart.Bars.Count + 1}");

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static XElement Value(string name, object value) => new(C + name, new XAttribute("val", value));
}
