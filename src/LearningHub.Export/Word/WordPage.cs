using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningHub.Export.Word;

/// <summary>How the pages of a Word file look: A4, margins, columns, and what stands at their foot.</summary>
/// <param name="FootLine">What stands at the foot of each page before the page number.</param>
internal sealed record WordPage(string FootLine)
{
    /// <summary>Margin on all sides, in twentieths of a point.</summary>
    public int Margin { get; init; } = 1134;

    /// <summary>Number of columns.</summary>
    public short Columns { get; init; } = 1;

    /// <summary>Size of the text, in half points.</summary>
    public int TextSize { get; init; } = 22;

    /// <summary>The section that ends the file.</summary>
    public SectionProperties Section(MainDocumentPart part)
    {
        var foot = part.AddNewPart<FooterPart>("foot");
        var line = WordFile.Line(WordStyles.Foot, $"{FootLine}. Page ");
        line.Append(Field("PAGE"), WordRuns.Plain(" of "), Field("NUMPAGES"));
        foot.Footer = new Footer(line);
        var margin = (uint)Margin;
        var section = new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "foot" },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin
            {
                Top = Margin,
                Right = margin,
                Bottom = Math.Max(Margin, 850),
                Left = margin,
                Header = 567,
                Footer = 454,
                Gutter = 0,
            });
        if (Columns > 1) section.Append(new Columns { ColumnCount = Columns, Space = "425", EqualWidth = true });
        return section;
    }

    private static SimpleField Field(string instruction) => new(WordRuns.Plain("1")) { Instruction = instruction };
}
