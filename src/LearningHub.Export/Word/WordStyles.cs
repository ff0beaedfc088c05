using System.Collections.Concurrent;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningHub.Export.Word;

/// <summary>The styles of a Word file: everything on the page has one, so a board can change the design in one place.</summary>
internal static class WordStyles
{
    public const string Lead = "Lead";
    public const string ListItem = "ListParagraph";
    public const string Quote = "Quote";
    public const string Speaker = "Speaker";
    public const string Label = "Label";
    public const string Box = "Box";
    public const string BoxTitle = "BoxTitle";
    public const string Code = "Code";
    public const string TableText = "TableText";
    public const string Caption = "Caption";
    public const string Link = "Hyperlink";
    public const string Foot = "Footer";
    public const string Contents = "TOC1";
    public const string Card = "Card";
    public const string Question = "Question";
    public const string WritingLine = "WritingLine";

    private const int UsualSize = 22;

    private const string Font = "Arial";

    // A studio in which somebody tries out colours does not keep them all.
    private const int MostKept = 32;

    private static readonly ConcurrentDictionary<(string, string, int), byte[]> Kept = new();

    /// <summary>The styles as the part of a package. Nearly all files of a library share them, and they are half of a short file.</summary>
    /// <param name="language">Language of the text, for example "en-GB".</param>
    /// <param name="colour">Colour of headings and links, six hexadecimal digits.</param>
    /// <param name="textSize">Size of the text in half points; everything else is made larger or smaller with it.</param>
    public static byte[] BytesOf(string language, string colour, int textSize)
    {
        if (Kept.TryGetValue((language, colour, textSize), out var known)) return known;
        using var part = new MemoryStream();
        Create(language, colour, textSize).Save(part);
        if (Kept.Count >= MostKept) Kept.Clear();
        return Kept[(language, colour, textSize)] = part.ToArray();
    }

    private static Styles Create(string language, string colour, int textSize)
    {
        var styles = Create(language, colour);
        if (textSize == UsualSize) return styles;
        foreach (var size in styles.Descendants<FontSize>()) size.Val = Scaled(size.Val!, textSize);
        foreach (var size in styles.Descendants<FontSizeComplexScript>()) size.Val = Scaled(size.Val!, textSize);
        foreach (var space in styles.Descendants<SpacingBetweenLines>())
        {
            // A page that must fit more has smaller margins and gaps.
            if (space.Before is { } before) space.Before = Scaled(before, textSize * 2 / 3);
            if (space.After is { } after) space.After = Scaled(after, textSize * 2 / 3);
            if (space.Line is not null) space.Line = "252";
        }
        return styles;
    }

    private static string Scaled(StringValue value, int textSize) =>
        (int.Parse(value.Value!, CultureInfo.InvariantCulture) * textSize / UsualSize).ToString(CultureInfo.InvariantCulture);

    private static Styles Create(string language, string colour)
    {
        var styles = new Styles(new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font },
                new FontSize { Val = "22" }, new FontSizeComplexScript { Val = "22" }, new Languages { Val = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = "140", Line = "288", LineRule = LineSpacingRuleValues.Auto }))));
        styles.Append(Paragraph("Normal", "Normal", basedOn: null, isDefault: true));
        styles.Append(Paragraph("Title", "Title", run: [new Bold(), Colour(colour), Size(44)], paragraph: [Space(0, 120)]));
        styles.Append(Paragraph(Lead, "Lead", run: [Size(26)], paragraph: [Space(0, 240)]));
        foreach (var (level, size) in new[] { (1, 32), (2, 27), (3, 24), (4, 22), (5, 22), (6, 22) })
            styles.Append(Heading(level, size, colour));
        styles.Append(Paragraph(ListItem, "List Paragraph", paragraph: [Space(0, 80)]));
        styles.Append(Paragraph(Quote, "Quote", run: [new Italic()], paragraph: [new Indentation { Left = "567", Right = "567" }]));
        styles.Append(Paragraph(Speaker, "Speaker", paragraph: [new Indentation { Left = "567" }]));
        styles.Append(Paragraph(Label, "Label", run: [new Bold(), Size(20)], paragraph: [new KeepNext(), Space(0, 80)]));
        styles.Append(Paragraph(Box, "Box", paragraph: [Edge(colour), Shade(), new Indentation { Left = "170", Right = "170" }]));
        styles.Append(Paragraph(
            BoxTitle, "Box title", run: [new Bold()],
            paragraph: [new KeepNext(), Edge(colour), Shade(), Space(200, 40), new Indentation { Left = "170", Right = "170" }]));
        styles.Append(Paragraph(Code, "Code", run: [new RunFonts { Ascii = "Courier New", HighAnsi = "Courier New" }, Size(20)]));
        styles.Append(Paragraph(TableText, "Table text", run: [Size(20)], paragraph: [Space(40, 40)]));
        styles.Append(Paragraph(Caption, "caption", run: [new Bold()], paragraph: [new KeepNext(), Space(200, 80)]));
        styles.Append(Paragraph(Contents, "toc 1", paragraph: [Space(0, 60)]));
        styles.Append(Paragraph(Card, "Card", run: [Size(28)], paragraph: [Space(0, 160)]));
        styles.Append(Paragraph(Question, "Question", run: [new Bold()], paragraph: [new KeepNext(), Space(200, 80)]));
        styles.Append(Paragraph(WritingLine, "Writing line", paragraph:
        [
            new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 1, Color = "8A8A8A" }), Space(240, 0),
        ]));
        styles.Append(Paragraph(Foot, "footer", run: [Size(18)], paragraph: [Space(0, 0)]));
        styles.Append(new Style(
            new StyleName { Val = "Hyperlink" }, new StyleRunProperties(Colour(colour), new Underline { Val = UnderlineValues.Single }))
        { Type = StyleValues.Character, StyleId = Link });
        styles.Append(Table());
        return styles;
    }

    private static Style Heading(int level, int size, string colour)
    {
        var style = Paragraph(
            string.Create(CultureInfo.InvariantCulture, $"Heading{level}"), string.Create(CultureInfo.InvariantCulture, $"heading {level}"),
            run: [new Bold(), Colour(colour), Size(size)],
            paragraph: [new KeepNext(), Space(320, 120), new OutlineLevel { Val = level - 1 }]);
        style.InsertAfter(new NextParagraphStyle { Val = "Normal" }, style.GetFirstChild<BasedOn>());
        return style;
    }

    private static Style Paragraph(
        string id, string name, OpenXmlElement[]? run = null, OpenXmlElement[]? paragraph = null, string? basedOn = "Normal",
        bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault) style.Default = true;
        if (basedOn is not null) style.Append(new BasedOn { Val = basedOn });
        style.Append(new PrimaryStyle());
        if (paragraph is not null) style.Append(new StyleParagraphProperties(paragraph));
        if (run is not null) style.Append(new StyleRunProperties(run));
        return style;
    }

    private static Style Table() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(
            new TableBorders(
                Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(),
                Line<InsideVerticalBorder>()),
            new TableCellMarginDefault(
                new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa })))
    { Type = StyleValues.Table, StyleId = "TableGrid" };

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "8A8A8A" };

    private static ParagraphBorders Edge(string colour) =>
        new(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 8, Color = colour });

    private static Shading Shade() => new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F3F2F1" };

    private static SpacingBetweenLines Space(int before, int after) => new()
    {
        Before = before.ToString(CultureInfo.InvariantCulture),
        After = after.ToString(CultureInfo.InvariantCulture),
    };

    private static Color Colour(string colour) => new() { Val = colour };

    private static FontSize Size(int halfPoints) => new() { Val = halfPoints.ToString(CultureInfo.InvariantCulture) };
}
