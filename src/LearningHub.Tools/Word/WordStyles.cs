using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningHub.Tools.Word;

/// <summary>The styles of a form: a sans serif of 12 points, left-aligned, real headings.</summary>
internal static class WordStyles
{
    /// <summary>The styles for a language.</summary>
    public static Styles Make(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" },
                new FontSize { Val = "24" },
                new Languages { Val = language })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120" }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle())
        {
            Type = StyleValues.Paragraph,
            StyleId = "Normal",
            Default = true,
        },
        Heading("Heading1", "heading 1", 0, "36"),
        Heading("Heading2", "heading 2", 1, "28"),
        Text("Hint", "Hint", new StyleRunProperties(new Color { Val = "484949" }, new FontSize { Val = "22" })),
        Text("TableHead", "Table head", new StyleRunProperties(new Bold())),
        Text("Footer", "footer", new StyleRunProperties(new FontSize { Val = "18" })),
        new Style(new StyleName { Val = "Placeholder Text" }, new StyleRunProperties(new Color { Val = "595959" }))
        {
            Type = StyleValues.Character,
            StyleId = "PlaceholderText",
        },
        Grid());

    private static Style Heading(string id, string name, int level, string size) => new(
        new StyleName { Val = name },
        new BasedOn { Val = "Normal" },
        new NextParagraphStyle { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties(
            new KeepNext(), new SpacingBetweenLines { Before = "240", After = "120" }, new OutlineLevel { Val = level }),
        new StyleRunProperties(new Bold(), new FontSize { Val = size }))
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
    };

    private static Style Text(string id, string name, StyleRunProperties look) =>
        new(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, look) { Type = StyleValues.Paragraph, StyleId = id };

    private static Style Grid()
    {
        static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "767676" };
        return new Style(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(
                new TableBorders(
                    Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(),
                    Line<InsideVerticalBorder>()),
                new TableCellMarginDefault(
                    new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 108, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 108, Type = TableWidthValues.Dxa })))
        {
            Type = StyleValues.Table,
            StyleId = "TableGrid",
        };
    }
}
